package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.book.TableSetter.Column;
import bishan.atlas.app.documents.ContradictionList;
import bishan.atlas.app.documents.Documents;
import java.util.ArrayList;
import java.util.List;

/** Where the documents disagree or can be misread: what each says, side by side, and what this atlas does about it. */
final class ContradictionsChapter {
    static final String ID = "contradictions";

    private static final double RULE_MM = 62;

    private final Press press;
    private final Setting setting;

    ContradictionsChapter(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
    }

    Chapter chapter() {
        ContradictionList list = new Documents(press.atlas(), press.words().language()).contradictions();
        List<Piece> pieces = new ArrayList<>();
        for (ContradictionList.Group group : list.groups()) {
            pieces.add(press.section(
                    press.say("counted", group.title(), group.items().size()), setting));
            pieces.add(Piece.heading(setting.lines(group.meaning(), Type.NOTE, setting.bodyMm()), 0));
            group.items().forEach(item -> pieces.addAll(item(item)));
        }
        return new Chapter(
                ID, list.title(), 1, list.title(), press.head(list.title(), list.note(), setting), 1, pieces, setting);
    }

    private List<Piece> item(ContradictionList.Item item) {
        double width = setting.bodyMm();
        double ruling = setting.mm(RULE_MM);
        double indent = setting.mm(13);
        List<Piece> pieces = new ArrayList<>();
        Block title = Across.of(
                0,
                setting.lines(item.id(), Type.TINY, indent),
                indent,
                setting.lines(item.title(), Type.SMALL_STRONG, width - indent));
        pieces.add(Piece.heading(title, setting.mm(4)).named(item.id()));
        Block rule = setting.lines(press.say("contradictions.rule", item.rule()), Type.NOTE, ruling);
        double saidWidth = width - ruling - setting.mm(7) - indent;
        pieces.add(Piece.heading(
                new Across(List.of(
                        new Across.Placed(indent, setting.lines(item.said(), Type.SMALL, saidWidth)),
                        new Across.Placed(width - ruling, rule))),
                setting.mm(0.6)));
        if (!item.rows().isEmpty()) {
            pieces.addAll(sides(item, width - indent).stream()
                    .map(block -> Piece.heading(Across.indented(indent, block), 0))
                    .toList());
        }
        int last = pieces.size() - 1;
        Piece end = pieces.get(last);
        pieces.set(last, new Piece(end.block(), end.beforeMm(), false, end.head(), end.anchor()));
        return pieces;
    }

    private List<Block> sides(ContradictionList.Item item, double width) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left("", 1));
        for (Chip chip : item.columns()) {
            columns.add(Column.left(press.tags().document(chip.id()).text(), 1));
        }
        TableSetter table = new TableSetter(setting, width, columns);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Gap(setting.mm(0.8)));
        blocks.add(table.head());
        for (ContradictionList.Row row : item.rows()) {
            List<Block> cells = new ArrayList<>();
            cells.add(table.words(0, row.label(), Type.TINY));
            for (String cell : row.cells()) {
                cells.add(table.words(
                        cells.size(), cell.isBlank() ? press.say("contradictions.silent") : cell, Type.TINY));
            }
            blocks.add(table.row(cells).block());
        }
        return blocks;
    }
}
