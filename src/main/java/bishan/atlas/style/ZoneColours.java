package bishan.atlas.style;

/**
 * The colours of one zone.
 *
 * @param pigment fill before it is laid over the paper, 0xRRGGBB
 * @param composite fill as it looks on the paper at full strength
 * @param edge outline and badge
 * @param halo ground of the letters set on the zone
 */
public record ZoneColours(int pigment, int composite, int edge, int halo) {}
