/**
 * Reads and checks {@code maps/}: nothing in it is trusted. What is wrong becomes a {@link bishan.atlas.data.Problem} in the
 * {@link bishan.atlas.data.LoadReport}, the rest is loaded. Also the GeoTools view of a layer's features. May import model, geo,
 * text (for the words of problems), Jackson, the JSON Schema validator, JTS and GeoTools features.
 */
package bishan.atlas.data;
