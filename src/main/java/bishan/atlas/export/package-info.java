/**
 * Writes sheets and tables to files. Every writer of sheets reads the same {@link bishan.atlas.scene.DisplayList}, every writer of
 * tables the same {@link bishan.atlas.export.Table}; writing is all or nothing, and the same input gives the same bytes. May import {@code sheet}, {@code paint} and below.
 */
package bishan.atlas.export;
