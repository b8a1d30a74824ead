/**
 * The atlas as tables: what stands in a row and a column is decided here, how a table is written in {@code export}. Every number keeps
 * its qualifier, unit, source and date in columns of their own; nothing is added up, joined or guessed.
 */
package bishan.atlas.app.table;
