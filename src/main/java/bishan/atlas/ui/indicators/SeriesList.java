package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorList;
import bishan.atlas.model.Language;
import bishan.atlas.ui.kit.KeyFocus;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The series under their headings. Up and Down choose the next one at once; Tab stops only at the chosen row. */
final class SeriesList extends VBox {
    private static final double WIDTH_PX = 232;
    private static final double ENGLISH_WIDTH_PX = 272;
    private static final int PAGE = 10;

    private final Consumer<String> open;
    private final Words words;
    private final Label count = new Label();
    private final VBox body = new VBox();
    private final List<SeriesRow> rows = new ArrayList<>();
    private IndicatorList shown = new IndicatorList(List.of(), 0);

    SeriesList(Consumer<String> open, Words words) {
        this.open = open;
        this.words = words;
        getStyleClass().add("series-list");
        setId("series-list");
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(words.bind("title"));
        count.getStyleClass().addAll("type-small", "type-subtle");
        HBox head = new HBox(title, new Spacer(), count);
        head.getStyleClass().add("panel-head");
        body.getStyleClass().add("series-body");
        SlimScroll scroll = new SlimScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        // On the rows themselves: the pane around them would scroll for these keys.
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    void show(IndicatorList list) {
        shown = list;
        double width = words.language() == Language.EN ? ENGLISH_WIDTH_PX : WIDTH_PX;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        count.setText(words.get("points", list.points()));
        body.getChildren().clear();
        rows.clear();
        for (IndicatorList.Topic topic : list.topics()) {
            Label heading = new Label(topic.title());
            heading.getStyleClass().add("series-topic");
            body.getChildren().add(heading);
            for (IndicatorList.Entry entry : topic.entries()) {
                SeriesRow row = new SeriesRow(entry, open, words);
                rows.add(row);
                body.getChildren().add(row);
            }
        }
    }

    Optional<String> first() {
        return shown.first();
    }

    /** Marks the chosen series; the focus goes with it where the list has it. */
    void choose(Optional<String> seriesId) {
        boolean focused = rows.stream().anyMatch(SeriesRow::isFocused);
        for (SeriesRow row : rows) {
            row.setChosen(seriesId.equals(Optional.of(row.seriesId())));
        }
        if (focused) {
            focusChosen();
        }
    }

    void focusChosen() {
        rows.stream().filter(SeriesRow::isChosen).findFirst().ifPresent(KeyFocus::give);
    }

    private void walk(KeyEvent event) {
        int here = 0;
        while (here < rows.size() - 1 && !rows.get(here).isChosen()) {
            here++;
        }
        int next = switch (event.getCode()) {
            case UP -> here - 1;
            case DOWN -> here + 1;
            case PAGE_UP -> Math.max(0, here - PAGE);
            case PAGE_DOWN -> Math.min(rows.size() - 1, here + PAGE);
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> -2;
        };
        if (next == -2) {
            return;
        }
        if (next >= 0 && next < rows.size()) {
            open.accept(rows.get(next).seriesId());
        }
        event.consume();
    }
}
