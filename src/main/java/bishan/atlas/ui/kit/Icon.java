package bishan.atlas.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Material icons of the window; size and colour come from the stylesheet. */
public final class Icon {
    private Icon() {}

    /** {@code styleClasses} such as {@code icon-small} set size and colour. */
    public static FontIcon of(Ikon ikon, String... styleClasses) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
