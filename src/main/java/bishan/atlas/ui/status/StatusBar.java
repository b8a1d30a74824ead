package bishan.atlas.ui.status;

import bishan.atlas.app.AtlasView;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The line at the foot of the window; the message gives way first. */
public final class StatusBar extends HBox {
    public StatusBar(AtlasModel model, Words words) {
        getStyleClass().add("status-bar");
        Label message = new Label();
        message.getStyleClass().add("status-message");
        message.setId("status-message");
        message.textProperty().bind(model.messageProperty());
        message.setMinWidth(0);
        Label scale = label(words, "status.scale");
        Label crs = label(words, "status.crs");
        Tip.on(crs, words.bind("status.crs.full"), "", words.bind("status.crs.help"));
        Label credit = label(words, "status.credit");
        Tip.on(credit, words.bind("status.credit"), "", words.bind("status.credit.help"));
        getChildren()
                .addAll(
                        message,
                        new Spacer(),
                        new TaskPart(model, words),
                        onMapOnly(model, words, new CoordinateButton(model, words)),
                        onMapOnly(model, words, scale, new ScaleField(model, words)),
                        part(crs),
                        part(credit));
    }

    private static Label label(Words words, String key) {
        Label label = new Label();
        label.textProperty().bind(words.bind(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A part that says something only of the map: grey in the other views, with the reason in a tooltip. */
    private static HBox onMapOnly(AtlasModel model, Words words, Node... nodes) {
        HBox part = part(nodes);
        Tooltip why = new Tooltip();
        why.textProperty().bind(words.bind("status.noMap"));
        model.viewProperty().addListener((o, before, now) -> {
            for (Node node : nodes) {
                node.setDisable(now != AtlasView.MAP);
            }
            if (now == AtlasView.MAP) {
                Tooltip.uninstall(part, why);
            } else {
                Tooltip.install(part, why);
            }
        });
        return part;
    }

    private static HBox part(Node... nodes) {
        HBox part = new HBox(nodes);
        part.getStyleClass().add("status-part");
        part.setMinWidth(Region.USE_PREF_SIZE);
        return part;
    }
}
