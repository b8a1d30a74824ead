/** Small parts that the panels share: words, icons, tooltips, wrapped text, line samples, legend symbols. None knows a panel. */
package bishan.atlas.ui.kit;
