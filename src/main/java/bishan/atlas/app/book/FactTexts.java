package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.app.FactSheet.Timeline;
import java.util.List;
import java.util.stream.Stream;

/** The texts and the chips of a piece of a fact sheet, whatever its form. */
final class FactTexts {
    private FactTexts() {}

    /** The running texts, without labels and figures. */
    static List<String> of(Block block) {
        if (block instanceof Text text) {
            return List.of(text.text());
        }
        if (block instanceof Row row) {
            return List.of(row.value(), row.second());
        }
        if (block instanceof Card card) {
            return List.of(card.title(), card.figure(), card.reason());
        }
        if (block instanceof Note note) {
            return List.of(note.title(), note.text());
        }
        if (block instanceof Timeline timeline) {
            return timeline.entries().stream().map(entry -> entry.text()).toList();
        }
        if (block instanceof Leads leads) {
            return leads.leads().stream().map(Lead::text).toList();
        }
        return block instanceof Areas areas ? List.of(areas.caution()) : List.of();
    }

    static List<Chip> chips(Block block) {
        if (block instanceof Text text) {
            return text.chips();
        }
        if (block instanceof Row row) {
            return row.chips();
        }
        if (block instanceof Card card) {
            return card.chips();
        }
        if (block instanceof Note note) {
            return note.chips();
        }
        if (block instanceof Timeline timeline) {
            return timeline.entries().stream()
                    .flatMap(entry -> entry.chips().stream())
                    .toList();
        }
        if (block instanceof Leads leads) {
            return leads.leads().stream().flatMap(lead -> lead.chips().stream()).toList();
        }
        return block instanceof Areas areas
                ? Stream.concat(areas.stated().chips().stream(), areas.measured().chips().stream())
                        .toList()
                : List.of();
    }
}
