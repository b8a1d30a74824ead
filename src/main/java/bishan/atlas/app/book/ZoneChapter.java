package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** The page of facts that faces a zone's map: everything its fact sheet says. */
final class ZoneChapter {
    /** How large the letters are, and whether sections stay whole: what is tried until all stands on one page. */
    private record Try(double share, boolean whole) {}

    private static final List<Try> TRIES = List.of(
            new Try(1, true),
            new Try(0.96, true),
            new Try(1, false),
            new Try(0.92, true),
            new Try(0.96, false),
            new Try(0.92, false),
            new Try(0.88, false));

    private static final int COLUMNS = 2;
    private static final double BADGE_MM = 11;

    private final Press press;

    ZoneChapter(Press press) {
        this.press = press;
    }

    static String id(Zone zone) {
        return "zone-" + zone.id();
    }

    /** On one page where a little smaller letters can make it so, no section broken between its columns if that can be. */
    Chapter of(Zone zone, ChapterPages pages) {
        FactSheet sheet = press.sheet(zone.id()).orElseThrow();
        for (Try next : TRIES) {
            Chapter chapter = chapter(zone, sheet, press.setting().closer(next.share()), next.whole());
            if (pages.count(chapter) == 1) {
                return chapter;
            }
        }
        return chapter(zone, sheet, press.setting(), false);
    }

    private Chapter chapter(Zone zone, FactSheet sheet, Setting setting, boolean whole) {
        double column = setting.columnMm(COLUMNS);
        FactsFlow narrow = new FactsFlow(press, setting, column);
        List<Piece> pieces = new ArrayList<>();
        for (FactSheet.Section section : sheet.sections()) {
            if (!section.title().isBlank()) {
                List<Piece> set = narrow.section(section);
                pieces.addAll(whole ? together(set) : set);
            }
        }
        String name = zone.name().in(press.words().language());
        return new Chapter(
                id(zone), press.say("zone.facts", name), 0, name, head(sheet, setting), COLUMNS, pieces, setting);
    }

    private static List<Piece> together(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            kept.add(i < pieces.size() - 1 ? pieces.get(i).kept() : pieces.get(i));
        }
        return kept;
    }

    /** The zone's symbol and names, then the sections without a title: its areas. */
    private Block head(FactSheet sheet, Setting setting) {
        double width = setting.bodyMm();
        double badge = setting.mm(BADGE_MM);
        double room = width - badge - setting.mm(4);
        Block symbol = new Picture(
                press.map().patch(sheet.id(), badge, badge * 0.62),
                setting.mm(1.4) + Type.KICKER.lineMm(setting.unit()));
        Block names = new Stack(
                List.of(
                        setting.lines(sheet.head().kicker(), Type.KICKER, room),
                        setting.lines(sheet.head().name(), Type.CHAPTER, room),
                        setting.said(
                                sheet.head().otherName(),
                                Type.NOTE,
                                press.tags().of(sheet.head().chips()),
                                room)),
                setting.mm(0.6));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Ruled(
                Across.of(0, symbol, badge + setting.mm(4), names),
                width,
                0,
                setting.mm(3),
                Shade.RULE,
                Shade.RULE_MM));
        FactsFlow wide = new FactsFlow(press, setting, width);
        sheet.sections().stream()
                .filter(section -> section.title().isBlank())
                .forEach(section -> wide.section(section).forEach(piece -> blocks.add(piece.block())));
        return new Stack(blocks, setting.mm(2.2));
    }
}
