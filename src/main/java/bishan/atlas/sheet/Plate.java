package bishan.atlas.sheet;

import bishan.atlas.scene.Box;

/** A piece of furniture in the box it stands in, page millimetres. */
record Plate(Panel what, Box box) {}
