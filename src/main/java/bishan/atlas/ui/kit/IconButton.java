package bishan.atlas.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;

/** A flat button that is only an icon; it always has a tooltip, which is its name for a screen reader too. */
public final class IconButton extends Button {
    public IconButton(Ikon ikon, ObservableValue<String> name, String key, Runnable act, String... iconClasses) {
        this(ikon, name, key, new SimpleStringProperty(""), act, iconClasses);
    }

    public IconButton(
            Ikon ikon,
            ObservableValue<String> name,
            String key,
            ObservableValue<String> help,
            Runnable act,
            String... iconClasses) {
        getStyleClass().addAll("icon-button");
        setGraphic(Icon.of(ikon, iconClasses));
        accessibleTextProperty().bind(name);
        Tip.on(this, name, key, help);
        setOnAction(e -> act.run());
    }
}
