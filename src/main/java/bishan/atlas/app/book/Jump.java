package bishan.atlas.app.book;

import bishan.atlas.scene.Box;

/**
 * A place on a page that leads to another page.
 *
 * @param box page millimetres
 * @param targetPage index of the page, from 0
 */
public record Jump(Box box, int targetPage) {}
