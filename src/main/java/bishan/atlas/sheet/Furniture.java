package bishan.atlas.sheet;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What stands round and on the map. The frame, the title, the dates, the attributions that are owed and 示意图 are no part of it: they
 * cannot be switched off.
 */
public record Furniture(Set<Part> parts, MapGrid grid) {
    /** A piece that may be left out. */
    public enum Part {
        LEGEND,
        SCALE_BAR,
        NORTH_ARROW,
        /** The documents and the coordinate system, in the foot. */
        SOURCES,
        /** Where the frame lies in the district, or the district among its neighbours. */
        LOCATOR,
        /** The facts of the zone, or the table of the eight. */
        FACTS
    }

    /** Lines over the map that carry coordinates. */
    public enum MapGrid {
        NONE,
        GRATICULE,
        KILOMETRES
    }

    /** What a sheet has until a person chooses otherwise. */
    public static final Furniture USUAL =
            new Furniture(EnumSet.of(Part.LEGEND, Part.SCALE_BAR, Part.NORTH_ARROW, Part.SOURCES), MapGrid.NONE);

    /** Everything there is, as on a wall sheet. */
    public static final Furniture FULL = new Furniture(EnumSet.allOf(Part.class), MapGrid.GRATICULE);

    public Furniture {
        parts = Set.copyOf(parts);
        Objects.requireNonNull(grid, "grid");
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
