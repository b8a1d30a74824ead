package bishan.atlas.ui.status;

import bishan.atlas.app.ScaleText;
import bishan.atlas.geo.Viewport;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** The scale, which may be typed: 50000, 1:50000, 1:5万. What cannot be read is marked and the allowed range said. */
final class ScaleField extends TextField {
    private final AtlasModel model;
    private final Words words;
    private final Popup complaint = new Popup();
    private final Label complaintText = new Label();

    ScaleField(AtlasModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("scale-field");
        getStyleClass().add("scale-field");
        complaintText.getStyleClass().addAll("field-error", "type-small", "type-danger");
        complaintText.setId("scale-complaint");
        complaint.getContent().add(complaintText);
        complaint.setAutoHide(true);
        complaint.setHideOnEscape(false);
        model.viewportProperty().addListener(o -> showScale());
        words.languageValue().addListener(o -> showScale());
        focusedProperty().addListener((o, was, is) -> {
            if (is) {
                selectAll();
            } else {
                forget();
            }
        });
        setOnAction(e -> take());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                forget();
                e.consume();
            }
        });
        accessibleTextProperty().bind(words.bind("status.scale"));
        Tip.on(this, words.bind("status.scale"), "", words.bind("status.scale.help"));
        showScale();
    }

    /** What is wrong with what was typed; empty while nothing is. */
    String complaint() {
        return getStyleClass().contains("wrong") ? complaintText.getText() : "";
    }

    private void take() {
        ScaleText.Answer answer = ScaleText.parse(getText());
        if (answer instanceof ScaleText.Scale scale) {
            Viewport view = model.viewportProperty().get();
            forget();
            model.viewportProperty()
                    .set(view.zoomedAbout(view.widthMm() / 2, view.heightMm() / 2, scale.denominator()));
            showScale();
            selectAll();
        } else if (answer instanceof ScaleText.Refused refused) {
            complain(words.of("layers").get(refused.messageKey()));
        }
    }

    private void complain(String why) {
        if (!getStyleClass().contains("wrong")) {
            getStyleClass().add("wrong");
        }
        complaintText.setText(why);
        complaintText.getStylesheets().setAll(getScene().getStylesheets());
        complaintText.setStyle(getScene().getRoot().getStyle());
        Bounds at = localToScreen(getBoundsInLocal());
        if (at != null) {
            complaint.show(this, at.getMinX(), at.getMinY() - 34);
        }
    }

    private void forget() {
        getStyleClass().remove("wrong");
        complaint.hide();
        showScale();
    }

    private void showScale() {
        if (!isFocused() || !getStyleClass().contains("wrong")) {
            setText(new ScaleText(words.language())
                    .format(model.viewportProperty().get().denominator()));
        }
    }
}
