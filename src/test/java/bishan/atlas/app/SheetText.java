package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Action;
import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.BigFigure;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Entry;
import bishan.atlas.app.FactSheet.InferredSwitch;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Pills;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.app.FactSheet.Timeline;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet as plain text, so that a test can read it as a person would. */
final class SheetText {
    private SheetText() {}

    static String of(FactSheet sheet) {
        FactSheet.Head head = sheet.head();
        StringBuilder text = new StringBuilder();
        text.append(head.kicker()).append('\n');
        text.append(head.name()).append(" | ").append(head.otherName()).append('\n');
        text.append(head.status().map(StatusMark::word).orElse("-"))
                .append(chips(head.chips()))
                .append('\n');
        sheet.sections().forEach(section -> text.append(section(section)));
        return text.toString();
    }

    static String section(Section section) {
        String head = "## %s %s%s\n".formatted(section.title(), section.count(), chips(section.chips()));
        return head
                + section.blocks().stream().map(block -> block(block) + "\n").collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Areas areas) {
            return figure(areas.stated()) + " || " + figure(areas.measured()) + " || " + areas.caution();
        }
        if (block instanceof Row row) {
            return "%s: %s (%s)%s".formatted(row.label(), row.value(), row.second(), chips(row.chips()));
        }
        if (block instanceof Timeline timeline) {
            return timeline.entries().stream().map(SheetText::entry).collect(Collectors.joining()) + timeline.closing();
        }
        if (block instanceof Card card) {
            return "<%s %s %s %s %s %s>%s"
                    .formatted(
                            card.idText(),
                            card.title(),
                            card.status().map(StatusMark::word).orElse("-"),
                            card.figure(),
                            card.inferred() ? "dashed" : "solid",
                            card.reason(),
                            chips(card.chips()));
        }
        return words(block);
    }

    private static String words(Block block) {
        if (block instanceof Pills pills) {
            return pills.words().toString();
        }
        if (block instanceof Text text) {
            return text.text() + chips(text.chips());
        }
        if (block instanceof Note note) {
            return "!%s %s / %s%s".formatted(note.tone(), note.title(), note.text(), chips(note.chips()));
        }
        if (block instanceof InferredSwitch inferred) {
            return "--- " + inferred.label() + (inferred.on() ? " on" : " off");
        }
        if (block instanceof FactSheet.StateBar bar) {
            return bar.stretches().stream()
                            .map(s -> (s.unknown() ? "~" : "=") + s.since() + " " + s.word() + s.outside())
                            .collect(Collectors.joining(" | "))
                    + " | " + bar.latest();
        }
        if (block instanceof FactSheet.Compare compare) {
            String heads = compare.heads().stream()
                    .map(head -> head.text() + chips(head.chips()))
                    .collect(Collectors.joining(" | "));
            return heads + "\n"
                    + compare.rows().stream()
                            .map(row -> "%s: %s (%s)"
                                    .formatted(row.label(), String.join(" | ", row.cells()), row.verdict()))
                            .collect(Collectors.joining("\n"));
        }
        if (block instanceof FactSheet.Leads leads) {
            return leads.leads().stream()
                    .map(lead ->
                            "  ".repeat(lead.depth()) + "> " + lead.title() + " / " + lead.text() + chips(lead.chips()))
                    .collect(Collectors.joining("\n"));
        }
        return "[" + ((Action) block).label() + " " + ((Action) block).targetId() + "]";
    }

    private static String entry(Entry entry) {
        return "%s %s %s%s\n".formatted(entry.outside() ? "o" : "*", entry.date(), entry.text(), chips(entry.chips()));
    }

    private static String figure(BigFigure figure) {
        return "%s %s %s; %s%s"
                .formatted(figure.label(), figure.value(), figure.unit(), figure.second(), chips(figure.chips()));
    }

    private static String chips(List<Chip> chips) {
        return chips.stream()
                .map(chip -> " {" + chip.id() + (chip.id().isEmpty() ? "" : " ") + chip.text() + "}")
                .collect(Collectors.joining());
    }
}
