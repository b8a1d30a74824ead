package bishan.atlas.sheet;

/** The page has no room for everything a sheet must carry; nothing was left out instead. */
public final class SheetTooSmall extends Exception {
    private static final long serialVersionUID = 1L;

    /** What has no room: {@code map} or {@code legend}. */
    private final String part;

    SheetTooSmall(String part) {
        super("no room on the page for: " + part);
        this.part = part;
    }

    public String part() {
        return part;
    }
}
