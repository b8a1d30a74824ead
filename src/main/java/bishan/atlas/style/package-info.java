/**
 * How things look: the colours of a theme, the sizes by scale range, and one GeoTools {@link org.geotools.api.style.Style} a layer.
 *
 * <p>Sizes in these styles are millimetres of the map. A rule's name is its legend class. Constructions that SLD has no words for
 * (hachures, a river that widens, a line beside another) are plain symbolizers with vendor options, see {@link
 * bishan.atlas.style.Vendor}; the drawing order across layers is the option {@code order} of a feature type style.
 */
package bishan.atlas.style;
