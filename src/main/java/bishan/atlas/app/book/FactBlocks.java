package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.BigFigure;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Compare;
import bishan.atlas.app.FactSheet.InferredSwitch;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Pills;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.StateBar;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.app.FactSheet.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Sets each form of fact: what the panel shows as cards, rows and notes stands on paper as lines of text. */
final class FactBlocks {
    private static final double LABEL_MM = 21;
    private static final double BAR_MM = 2.6;
    private static final double PAGE_MM = 9;

    private final Press press;
    private final Setting setting;
    private final double widthMm;

    FactBlocks(Press press, Setting setting, double widthMm) {
        this.press = press;
        this.setting = setting;
        this.widthMm = widthMm;
    }

    List<Block> of(FactSheet.Block block) {
        if (block instanceof Areas areas) {
            return List.of(areas(areas));
        }
        if (block instanceof Row row) {
            return List.of(row(row));
        }
        if (block instanceof Text text) {
            return List.of(setting.said(
                    text.text(),
                    text.muted() ? Type.NOTE : Type.SMALL,
                    press.tags().of(text.chips()),
                    widthMm));
        }
        if (block instanceof Pills pills) {
            return List.of(setting.lines(press.reading().listed(pills.words()), Type.SMALL_STRONG, widthMm));
        }
        if (block instanceof Timeline timeline) {
            return timeline(timeline);
        }
        if (block instanceof StateBar bar) {
            return List.of(setting.lines(course(bar), Type.TINY, widthMm));
        }
        return further(block);
    }

    private List<Block> further(FactSheet.Block block) {
        if (block instanceof Card card) {
            return List.of(card(card));
        }
        if (block instanceof InferredSwitch label) {
            return List.of(setting.lines(label.label(), Type.SMALL_STRONG, widthMm));
        }
        if (block instanceof Note note) {
            return List.of(note(note));
        }
        if (block instanceof Compare compare) {
            return new CompareTable(press, setting, widthMm).blocks(compare);
        }
        if (block instanceof Leads leads) {
            return leads.leads().stream().map(this::lead).toList();
        }
        // What is left only leads out of the panel.
        return List.of();
    }

    private Block areas(Areas areas) {
        double gap = setting.mm(Setting.GUTTER_MM);
        double half = (widthMm - gap) / 2;
        Block both = Across.of(
                0,
                figure(areas.stated(), Type.FIGURE, half),
                half + gap,
                figure(areas.measured(), Type.FIGURE_WORKED_OUT, half));
        return new Stack(List.of(both, setting.lines(areas.caution(), Type.NOTE, widthMm)), setting.mm(1.2));
    }

    private Block figure(BigFigure figure, Type type, double width) {
        double number = setting.widthMm(figure.value(), type) + setting.mm(1.6);
        Block unit = setting.lines(figure.unit(), Type.NOTE, width - number);
        double drop = type.lineMm(setting.unit()) - unit.heightMm() - setting.mm(0.5);
        return new Stack(
                List.of(
                        setting.lines(figure.label(), Type.NOTE, width),
                        Across.of(
                                0,
                                setting.lines(figure.value(), type, width),
                                number,
                                new Stack(List.of(new Gap(Math.max(0.01, drop)), unit), 0)),
                        setting.said(figure.second(), Type.SMALL, press.tags().of(figure.chips()), width)),
                setting.mm(0.4));
    }

    private Block row(Row row) {
        double label = Math.min(setting.mm(LABEL_MM), widthMm * 0.34);
        String value = row.second().isBlank() ? row.value() : press.say("row.second", row.value(), row.second());
        return Across.of(
                0,
                setting.lines(row.label(), Type.NOTE, label - setting.mm(2)),
                label,
                setting.said(
                        value,
                        row.strong() ? Type.SMALL_STRONG : Type.SMALL,
                        press.tags().of(row.chips()),
                        widthMm - label));
    }

    private List<Block> timeline(Timeline timeline) {
        double date = Math.min(setting.mm(LABEL_MM), widthMm * 0.34);
        List<Block> rows = new ArrayList<>();
        timeline.entries()
                .forEach(entry -> rows.add(Across.of(
                        0,
                        setting.lines(
                                entry.date(), entry.outside() ? Type.NOTE : Type.SMALL_STRONG, date - setting.mm(2)),
                        date,
                        setting.said(entry.text(), Type.SMALL, press.tags().of(entry.chips()), widthMm - date))));
        if (!timeline.closing().isBlank()) {
            rows.add(Across.indented(date, setting.lines(timeline.closing(), Type.NOTE, widthMm - date)));
        }
        return rows;
    }

    /** 前期 ┄ 何时转变未载 ┄ 在建 2023年. */
    private String course(StateBar bar) {
        List<String> stretches = bar.stretches().stream()
                .map(stretch -> {
                    String dated = stretch.since().isBlank() ? stretch.word() : stretch.word() + " " + stretch.since();
                    return stretch.outside().isEmpty()
                            ? dated
                            : press.say("course.outside", dated, press.reading().listed(stretch.outside()));
                })
                .toList();
        return String.join(press.say("course.then"), stretches);
    }

    /** The thing with its state, its figure, why it is tied, and the page where it has its own line. */
    private Block card(Card card) {
        double indent = setting.mm(BAR_MM);
        double page = setting.mm(PAGE_MM);
        double width = widthMm - indent - page;
        String state =
                card.status().map(StatusMark::word).map(word -> "  " + word).orElse("");
        String title = press.say("card", card.idText(), card.title()) + state;
        List<Tag> tags = press.tags().of(card.chips());
        boolean reasoned = !card.reason().isBlank();
        boolean bare = card.figure().isBlank() && !reasoned;
        List<Block> lines = new ArrayList<>();
        lines.add(setting.said(title, Type.SMALL, bare ? tags : List.of(), width));
        lines.add(setting.said(card.figure(), Type.NOTE, bare || reasoned ? List.of() : tags, width));
        lines.add(setting.said(card.reason(), Type.NOTE, reasoned ? tags : List.of(), width));
        Block numbered =
                Across.of(0, new Stack(lines, 0), width, setting.pages(List.of(card.targetId()), Type.TINY, page));
        return new Bar(numbered, !card.inferred(), indent);
    }

    private Block note(Note note) {
        double indent = setting.mm(BAR_MM);
        double width = widthMm - indent;
        List<Tag> tags = press.tags().of(note.chips());
        Block words = note.title().isBlank()
                ? setting.said(note.text(), Type.SMALL, tags, width)
                : new Stack(
                        List.of(
                                setting.lines(note.title(), Type.SMALL_STRONG, width),
                                setting.said(note.text(), Type.SMALL, tags, width)),
                        0);
        return new Bar(words, note.tone() != Note.Tone.SILENCE && note.tone() != Note.Tone.OUTSIDE, indent);
    }

    private Block lead(Lead lead) {
        double indent = lead.depth() * setting.mm(3);
        double page = setting.mm(PAGE_MM);
        double width = widthMm - indent - page;
        String words = lead.text().isBlank() ? lead.title() : press.say("lead", lead.title(), lead.text());
        return new Across(List.of(
                new Across.Placed(
                        indent, setting.said(words, Type.SMALL, press.tags().of(lead.chips()), width)),
                new Across.Placed(
                        widthMm - page,
                        setting.pages(lead.targetId().map(List::of).orElse(List.of()), Type.TINY, page))));
    }
}
