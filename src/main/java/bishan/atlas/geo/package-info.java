/**
 * Where things are and how large: coordinate systems and their axis order, ellipsoidal length and area, scale and viewport. Inside the
 * program x is east and y is north, always; stored coordinates are EPSG:4490 degrees, map coordinates EPSG:4544 metres.
 */
package bishan.atlas.geo;
