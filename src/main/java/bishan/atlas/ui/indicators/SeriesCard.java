package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorChart.Form;
import bishan.atlas.app.IndicatorPage;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Another series, small: its chart or its figure, its marks, its note. A click opens it. */
final class SeriesCard extends VBox {
    /** Lower than this the marks and values of a chart run into each other. */
    private static final double LEAST_PICTURE_PX = 124;

    SeriesCard(IndicatorPage page, Consumer<String> open, Words words) {
        String id = page.head().seriesId();
        getStyleClass().add("series-card");
        setId("card-" + id);
        setMinSize(0, 0);
        Region picture = picture(page, words);
        picture.setMinHeight(LEAST_PICTURE_PX);
        picture.setPrefHeight(LEAST_PICTURE_PX);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(head(page), picture);
        if (page.chart().form() == Form.PLOT) {
            getChildren().add(LegendView.close(page.chart()));
        }
        if (!page.note().isBlank()) {
            getChildren().add(WrappedText.of(page.note(), "type-small", "type-subtle"));
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.get("open.other", page.head().title()));
        setFocusTraversable(true);
        setOnMouseClicked(e -> open.accept(id));
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.accept(id);
                e.consume();
            }
        });
    }

    private static HBox head(IndicatorPage page) {
        Label name = new Label(page.head().title());
        name.getStyleClass().addAll("type-body", "type-strong");
        name.setMinWidth(0);
        Label unit = new Label(page.head().unit());
        unit.getStyleClass().addAll("type-small", "type-muted");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(6, name, unit, new Spacer(), Icon.of(Material2OutlinedMZ.OPEN_IN_NEW, "icon-small"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Region picture(IndicatorPage page, Words words) {
        return page.chart().form() == Form.PLOT
                ? new ChartPlot(page.chart(), PageHead.spoken(page, words))
                : new FiguresView(page.rows());
    }
}
