package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorChart.Form;
import bishan.atlas.app.IndicatorPage;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The name of a series with its unit, and the two ways to take it along: as a table, as a picture. */
final class PageHead extends HBox {
    PageHead(IndicatorPage page, PageCopy copy, Words words) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(page.head().title());
        title.setId("series-title");
        title.getStyleClass().add("type-title");
        title.setMinWidth(0);
        Label unit = new Label(page.head().unit());
        unit.getStyleClass().addAll("type-body", "type-muted");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        Button table = button("copy.table", Material2OutlinedMZ.TABLE_CHART, words, copy::table);
        Button chart = button("copy.chart", Material2OutlinedAL.IMAGE, words, copy::chart);
        StackPane chartPlace = new StackPane(chart);
        if (page.chart().form() != Form.PLOT) {
            chart.setDisable(true);
            Tooltip.install(chartPlace, new Tooltip(words.get("copy.chart.none")));
        }
        getChildren().addAll(title, unit, new Spacer(), table, chartPlace);
    }

    /** The chart in words: its name, its unit, its values. */
    static String spoken(IndicatorPage page, Words words) {
        return words.get(
                "chart.spoken",
                page.head().title(),
                page.head().unit(),
                page.chart().points().stream().map(point -> point.spoken()).collect(Collectors.joining(". ")));
    }

    private static Button button(String key, Ikon ikon, Words words, Runnable act) {
        Button button = new Button(words.get(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("plain-button", "compact");
        button.setGraphic(Icon.of(ikon, "icon-small"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        Tip.on(button, words.bind(key), "", words.bind(key + ".help"));
        return button;
    }
}
