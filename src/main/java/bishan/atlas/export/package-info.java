/**
 * Writes sheets to files. Every writer reads the same {@link bishan.atlas.scene.DisplayList}; writing is all or nothing, and the same
 * input gives the same bytes. May import {@code sheet}, {@code paint} and below.
 */
package bishan.atlas.export;
