package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.app.book.TableSetter.Column;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parks: those the documents name with what they say of them, the others with where they are known from, and the counts of all. */
final class ParksChapter {
    private static final String NAMED = "named_in_documents";

    private final Press press;
    private final Setting setting;
    private final TableSetter table;

    private ParksChapter(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
        table = new TableSetter(
                setting,
                setting.bodyMm(),
                List.of(
                        Column.left("", 6),
                        Column.left(press.say("parks.park"), 44),
                        Column.left(press.say("parks.said"), 76),
                        Column.left(press.say("parks.zone"), 30),
                        Column.right(press.say("overview.page"), 10)));
    }

    static Chapter of(Press press, ChapterPages pages) {
        return pages.onOnePage(setting -> new ParksChapter(press, setting).chapter());
    }

    private Chapter chapter() {
        List<Piece> pieces = new ArrayList<>();
        part(pieces, true, "parks.named");
        part(pieces, false, "parks.other");
        counts(pieces);
        String title = press.say("parks.title");
        return new Chapter(
                "parks", title, 1, title, press.head(title, press.say("parks.note"), setting), 1, pieces, setting);
    }

    private List<MapFeature> parks(boolean named) {
        return press.atlas()
                .features(FeatureKind.PARK)
                .filter(park -> park.flag(NAMED) == named)
                .toList();
    }

    private void part(List<Piece> pieces, boolean named, String titleKey) {
        List<MapFeature> parks = parks(named);
        if (parks.isEmpty()) {
            return;
        }
        pieces.add(press.section(press.say(titleKey, parks.size()), setting));
        pieces.addAll(table.table(parks.stream().map(this::row).toList()));
    }

    private Piece row(MapFeature park) {
        FactSheet sheet = press.sheet(park.id()).orElseThrow();
        Optional<Zone> zone = zoneOf(park);
        List<Block> place = new ArrayList<>();
        zone.ifPresent(found -> place.add(table.tagged(
                3,
                press.reading().in(found.shortName()),
                Type.SMALL,
                List.of(new Tag(press.reading().say("chip.derived"), false, "")))));
        return table.row(List.of(
                        new Picture(press.map().patch("park", table.width(0), table.width(0)), 0),
                        table.stack(
                                table.words(1, sheet.head().name(), Type.SMALL_STRONG),
                                table.words(1, sheet.head().otherName(), Type.TINY)),
                        said(sheet),
                        zone.isEmpty() ? table.words(3, press.say("parks.noZone"), Type.NOTE) : table.stack(place),
                        setting.pages(
                                zone.map(MapPages::id).map(List::of).orElse(List.of()), Type.SMALL, table.width(4))))
                .named(park.id());
    }

    /** In which outline its point lies: worked out, no document says so. */
    private Optional<Zone> zoneOf(MapFeature park) {
        return press.atlas().records().zones().stream()
                .filter(zone -> press.atlas()
                        .feature(zone.id())
                        .filter(outline ->
                                outline.geometry().covers(park.geometry().getCentroid()))
                        .isPresent())
                .findFirst();
    }

    private Block said(FactSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sheet.sections()) {
            if (section.title().equals(press.reading().say("overview.title"))) {
                List<Tag> shared = press.tags().of(section.chips());
                section.blocks().forEach(block -> {
                    if (block instanceof Row row) {
                        blocks.add(tagged(press.say("labelled", row.label(), row.value()), row.chips(), shared));
                    } else if (block instanceof Text text) {
                        blocks.add(tagged(text.text(), text.chips(), shared));
                    }
                });
            }
        }
        return table.stack(blocks);
    }

    private Block tagged(String text, List<FactSheet.Chip> chips, List<Tag> shared) {
        return table.tagged(
                2, text, Type.SMALL, chips.isEmpty() ? shared : press.tags().of(chips));
    }

    private void counts(List<Piece> pieces) {
        parks(true).stream()
                .findFirst()
                .flatMap(park -> press.sheet(park.id()))
                .ifPresent(sheet -> sheet.sections().stream()
                        .filter(section ->
                                section.title().equals(press.reading().say("parks.counts")))
                        .forEach(section ->
                                pieces.addAll(new FactsFlow(press, setting, setting.bodyMm()).section(section))));
    }
}
