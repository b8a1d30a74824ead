package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorPage.Amount;
import bishan.atlas.app.IndicatorPage.Part;
import bishan.atlas.app.IndicatorPage.Row;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Values that make no line: each as a large figure with its time; the parts of a whole as a bar too. */
final class FiguresView extends VBox {
    FiguresView(List<Row> rows) {
        getStyleClass().add("figures-view");
        setMinWidth(0);
        rows.forEach(row -> getChildren().add(figure(row)));
    }

    private static VBox figure(Row row) {
        VBox figure = new VBox(4);
        figure.getChildren().add(numbers(row.amount()));
        if (row.amount().whole()) {
            figure.getChildren().add(new PartsBar(row.amount().parts()));
        }
        figure.getChildren().add(WrappedText.of(row.when(), "type-body"));
        figure.getChildren().add(WrappedText.of(row.second(), "type-small", "type-muted"));
        row.amount().beside().forEach(text -> figure.getChildren().add(WrappedText.of(text, "type-body")));
        return figure;
    }

    private static Node numbers(Amount amount) {
        FlowPane numbers = new FlowPane(20, 4);
        numbers.setMinWidth(0);
        if (amount.parts().isEmpty()) {
            numbers.getChildren().add(number(amount.text(), amount.unit(), ""));
        }
        int place = 0;
        for (Part part : amount.parts()) {
            numbers.getChildren()
                    .add(number(part.number(), part.name(), amount.whole() ? PartsBar.styleClass(place++) : ""));
        }
        return numbers;
    }

    private static HBox number(String value, String words, String swatch) {
        HBox line = new HBox(6);
        line.setAlignment(Pos.BASELINE_LEFT);
        if (!swatch.isEmpty()) {
            Region box = new Region();
            box.getStyleClass().addAll("part-swatch", swatch);
            line.getChildren().add(box);
        }
        line.getChildren().addAll(label(value, "type-figure"), label(words, "type-small", "type-muted"));
        return line;
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
