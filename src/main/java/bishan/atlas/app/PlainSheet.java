package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet as plain text for the clipboard: one fact a line, each with its sources in brackets. */
public final class PlainSheet {
    private PlainSheet() {}

    public static String of(FactSheet sheet) {
        StringJoiner text = new StringJoiner("\n");
        text.add(line(List.of(), sheet.head().name()));
        text.add(line(
                sheet.head().chips(), sheet.head().otherName(), sheet.head().kicker()));
        for (FactSheet.Section section : sheet.sections()) {
            text.add("");
            text.add(line(section.chips(), section.title(), section.count()));
            section.blocks().forEach(block -> text.add(text(block)));
        }
        return text.toString().strip() + "\n";
    }

    private static String text(Block block) {
        if (block instanceof FactSheet.Areas areas) {
            return Stream.of(areas.stated(), areas.measured())
                            .map(f -> line(f.chips(), f.label(), f.value() + " " + f.unit(), f.second()))
                            .collect(Collectors.joining("\n"))
                    + "\n" + areas.caution();
        }
        if (block instanceof FactSheet.Row row) {
            return line(row.chips(), row.label(), row.value(), row.second());
        }
        if (block instanceof FactSheet.Pills pills) {
            return String.join("、", pills.words());
        }
        if (block instanceof FactSheet.Text text) {
            return line(text.chips(), text.text());
        }
        if (block instanceof FactSheet.Timeline timeline) {
            return Stream.concat(
                            timeline.entries().stream().map(e -> line(e.chips(), e.date(), e.text())),
                            Stream.of(timeline.closing()).filter(s -> !s.isBlank()))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof FactSheet.StateBar bar) {
            return bar.stretches().stream()
                    .map(stretch -> line(List.of(), stretch.since(), stretch.word()))
                    .collect(Collectors.joining(" | "));
        }
        if (block instanceof FactSheet.Card card) {
            String status = card.status().map(FactSheet.StatusMark::word).orElse("");
            return line(card.chips(), card.title(), card.idText(), status, card.figure(), card.reason());
        }
        if (block instanceof FactSheet.InferredSwitch inferred) {
            return inferred.label();
        }
        if (block instanceof FactSheet.Compare compare) {
            return compare(compare);
        }
        if (block instanceof FactSheet.Leads leads) {
            return leads.leads().stream()
                    .map(lead -> "  ".repeat(lead.depth()) + line(lead.chips(), lead.title(), lead.text()))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof FactSheet.Note note) {
            return line(note.chips(), note.title(), note.text());
        }
        return "";
    }

    private static String compare(FactSheet.Compare compare) {
        String heads = compare.heads().stream()
                .map(head -> line(head.chips(), head.text()))
                .collect(Collectors.joining("  |  "));
        return Stream.concat(
                        Stream.of(heads),
                        compare.rows().stream()
                                .map(row ->
                                        line(List.of(), row.label(), String.join("  |  ", row.cells()), row.verdict())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<Chip> chips, String... parts) {
        String words = Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining("  "));
        String marks = chips.stream()
                .map(chip -> "[" + (chip.id() + " " + chip.text()).strip() + "]")
                .collect(Collectors.joining(" "));
        return (words + "  " + marks).strip();
    }
}
