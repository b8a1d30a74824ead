/**
 * What the atlas knows: immutable records and closed choices of the domain. Only JTS geometry types are imported here. Geometry is
 * EPSG:4490 (CGCS2000), x = longitude, y = latitude, in degrees. Records refuse nonsense in their constructors and name the value.
 */
package bishan.atlas.model;
