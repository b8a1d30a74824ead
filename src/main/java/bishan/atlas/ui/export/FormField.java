package bishan.atlas.ui.export;

/** The fields of the sheet editor in which something can be typed that cannot be. */
enum FormField {
    WIDTH,
    HEIGHT,
    SCALE,
    DPI,
    TITLE,
    SUBTITLE,
    COMPILER,
    MAP_NUMBER,
    AS_OF
}
