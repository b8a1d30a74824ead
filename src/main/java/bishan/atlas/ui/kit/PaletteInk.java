package bishan.atlas.ui.kit;

import java.util.Map;
import javafx.scene.paint.Color;

/** The badge colours of the light map theme, until the package {@code style} gives them. */
public final class PaletteInk implements ZoneInk {
    private static final Map<String, String[]> LIGHT = Map.of(
            "Z1", new String[] {"#C5E8DE", "#556A64"},
            "Z2", new String[] {"#DA9475", "#6B402D"},
            "Z3", new String[] {"#99C5EE", "#3E5871"},
            "Z4", new String[] {"#FBF2D9", "#736D5E"},
            "Z5", new String[] {"#BEACC4", "#564B59"},
            "Z6", new String[] {"#66A2A3", "#274B4C"},
            "Z7", new String[] {"#B87C86", "#58343A"},
            "Z8", new String[] {"#C7D6A4", "#5A6345"});
    private static final String[] UNKNOWN = {"#EBEFED", "#52605B"};

    @Override
    public Disc of(String zoneId) {
        String[] colours = LIGHT.getOrDefault(zoneId, UNKNOWN);
        return new Disc(Color.web(colours[0]), Color.web(colours[1]), Color.web("#0B1012"));
    }
}
