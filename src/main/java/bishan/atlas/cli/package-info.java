/**
 * The command line: open the window, export, check. May import {@code app} and below; only {@link bishan.atlas.cli.OpenWindow} knows
 * that there is a window.
 */
package bishan.atlas.cli;
