package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.ZoneInk;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** What stands before a name: a zone's number on its disc, or the symbol of a layer. */
final class BadgeView extends StackPane {
    private static final double DISC_PX = 26;

    BadgeView(Badge badge, ZoneInk ink, PatchImages symbols) {
        badge.zoneId()
                .ifPresentOrElse(
                        zone -> disc(zone, ink),
                        () -> badge.layerId().ifPresent(layer -> {
                            getChildren().add(symbols.symbol(layer, 30, 18));
                            setMinSize(30, DISC_PX);
                        }));
        setMinHeight(DISC_PX);
        setMaxHeight(DISC_PX);
    }

    private void disc(String zone, ZoneInk ink) {
        ZoneInk.Disc colours = ink.of(zone);
        Circle disc = new Circle(DISC_PX / 2 - 0.75);
        disc.getStyleClass().add("badge-disc");
        disc.setFill(colours.fill());
        disc.setStroke(colours.edge());
        Label number = new Label(zone.replaceAll("\\D", ""));
        number.getStyleClass().add("badge-number");
        number.setTextFill(colours.number());
        setMinWidth(DISC_PX);
        setMaxWidth(DISC_PX);
        getChildren().addAll(disc, number);
    }
}
