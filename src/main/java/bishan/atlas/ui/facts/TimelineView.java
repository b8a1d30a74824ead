package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Entry;
import bishan.atlas.app.FactSheet.Timeline;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.scene.layout.VBox;

/** Dated entries under one another along a line; a closing word stands at a hollow dot. */
final class TimelineView extends VBox {
    TimelineView(Timeline timeline, FactActions actions) {
        List<Entry> entries = timeline.entries();
        boolean closes = !timeline.closing().isBlank();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean last = i == entries.size() - 1 && !closes;
            getChildren().add(new TimelineStop(entry.outside() ? "outside" : "stated", words(entry, actions), !last));
        }
        if (closes) {
            VBox closing = new VBox(WrappedText.of(timeline.closing(), "type-small", "type-muted"));
            getChildren().add(new TimelineStop("silent", closing, false));
        }
    }

    private static VBox words(Entry entry, FactActions actions) {
        WrappedText date = WrappedText.of(entry.date(), "type-small", "type-muted");
        return new VBox(
                1,
                entry.chips().isEmpty() ? date : Beside.right(date, new ChipRow(entry.chips(), actions)),
                WrappedText.of(entry.text(), "type-body"));
    }
}
