package bishan.atlas.ui;

import bishan.atlas.model.Language;
import bishan.atlas.style.Themes;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** How the window is arranged: what is folded, the widths chosen by hand (0 for none), the font size, the language. */
public final class WindowShape {
    /** The font sizes offered, px of the root. */
    public static final java.util.List<Integer> FONT_SIZES = java.util.List.of(12, 13, 14, 16);

    private final BooleanProperty layersFolded = new SimpleBooleanProperty();
    private final BooleanProperty factsFolded = new SimpleBooleanProperty();
    private final BooleanProperty mapOnly = new SimpleBooleanProperty();
    private final DoubleProperty layersWidthPx = new SimpleDoubleProperty();
    private final DoubleProperty factsWidthPx = new SimpleDoubleProperty();
    private final ObjectProperty<Integer> fontSizePx = new SimpleObjectProperty<>(13);
    private final ObjectProperty<Language> language;
    private final String firstTheme;

    public WindowShape(Language language) {
        this(language, Themes.LIGHT);
    }

    /** @param firstTheme the id of the theme to begin with */
    public WindowShape(Language language, String firstTheme) {
        this.language = new SimpleObjectProperty<>(language);
        this.firstTheme = firstTheme;
    }

    /** The id of the theme the window begins with; that of the moment is in the state of the map. */
    public String firstTheme() {
        return firstTheme;
    }

    public BooleanProperty layersFolded() {
        return layersFolded;
    }

    public BooleanProperty factsFolded() {
        return factsFolded;
    }

    /** Everything but the map and the status bar is hidden. */
    public BooleanProperty mapOnly() {
        return mapOnly;
    }

    public DoubleProperty layersWidthPx() {
        return layersWidthPx;
    }

    public DoubleProperty factsWidthPx() {
        return factsWidthPx;
    }

    public ObjectProperty<Integer> fontSizePx() {
        return fontSizePx;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObservableValue<Language> languageValue() {
        return language;
    }
}
