package bishan.atlas.ui.frame;

import bishan.atlas.ui.kit.Icon;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Tells of something finished, for five seconds, over the lower middle of the map. Never for errors. */
public final class ToastArea extends HBox {
    private static final Duration STAY = Duration.seconds(5);
    private static final Duration FADE = Duration.millis(120);

    private final Label text = new Label();
    private final Button action = new Button();
    private final PauseTransition stay = new PauseTransition(STAY);
    private final FadeTransition fade = new FadeTransition(FADE, this);

    ToastArea() {
        getStyleClass().addAll("floating", "toast");
        setId("toast");
        action.getStyleClass().addAll("plain-button", "compact");
        text.setMinWidth(0);
        action.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icon.of(Material2OutlinedAL.CHECK_CIRCLE, "icon-success"), text, action);
        action.managedProperty().bind(action.visibleProperty());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        stay.setOnFinished(e -> hide());
    }

    /** Shows {@code words} with one thing to do about it. */
    public void show(String words, String actionWords, Runnable act) {
        action.setText(actionWords);
        action.setOnAction(e -> {
            act.run();
            hide();
        });
        action.setVisible(true);
        appear(words);
    }

    /** Shows {@code words} alone. */
    public void show(String words) {
        action.setVisible(false);
        appear(words);
    }

    /** Takes {@code words} away where they are still shown: they are no longer true. */
    public void withdraw(String words) {
        if (isVisible() && words.equals(text.getText())) {
            stay.stop();
            hide();
        }
    }

    /** One that follows another takes its place without a fade, so that many in a row do not flicker. */
    private void appear(String words) {
        text.setText(words);
        if (isVisible()) {
            fade.stop();
            fade.setOnFinished(null);
            setOpacity(1);
        } else {
            setVisible(true);
            fade(0, 1);
        }
        stay.playFromStart();
    }

    private void hide() {
        fade(1, 0);
        fade.setOnFinished(e -> setVisible(false));
    }

    private void fade(double from, double to) {
        fade.setOnFinished(null);
        fade.setFromValue(from);
        fade.setToValue(to);
        fade.playFromStart();
    }
}
