package bishan.atlas.app.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheets;
import bishan.atlas.app.MapState;
import bishan.atlas.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the panel shows of a zone stands on its page, word for word. */
class ZonePagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("AC-32")
    @Tag("AC-33")
    @Tag("AC-34")
    void everyWordOfAZonesSheetStandsOnItsPage(Language language) {
        FactSheets sheets = new FactSheets(RealAtlas.get().atlas());
        MapState state = MapState.initial(Set.of(), language);
        int texts = 0;
        for (var zone : RealAtlas.get().atlas().records().zones()) {
            String page = PageText.squeezed(Books.page(Books.of(language), "zone-" + zone.id()));
            FactSheet sheet = sheets.of(zone.id(), state).orElseThrow();
            List<String> wanted = new ArrayList<>(List.of(
                    sheet.head().kicker(), sheet.head().name(), sheet.head().otherName()));
            chips(sheet.head().chips(), wanted);
            for (FactSheet.Section section : sheet.sections()) {
                wanted.add(section.title());
                chips(section.chips(), wanted);
                section.blocks().forEach(block -> said(block, wanted));
            }
            for (String text : wanted) {
                assertTrue(page.contains(PageText.squeezed(text)), zone.id() + " lacks: " + text);
                texts++;
            }
        }
        assertTrue(texts > 500, "texts looked for: " + texts);
    }

    private static void said(FactSheet.Block block, List<String> texts) {
        if (block instanceof FactSheet.Areas areas) {
            for (FactSheet.BigFigure figure : List.of(areas.stated(), areas.measured())) {
                texts.addAll(List.of(figure.label(), figure.value(), figure.unit(), figure.second()));
                chips(figure.chips(), texts);
            }
            texts.add(areas.caution());
        } else if (block instanceof FactSheet.Row row) {
            texts.addAll(List.of(row.label(), row.value(), row.second()));
            chips(row.chips(), texts);
        } else if (block instanceof FactSheet.Text text) {
            texts.add(text.text());
            chips(text.chips(), texts);
        } else if (block instanceof FactSheet.Pills pills) {
            texts.addAll(pills.words());
        } else if (block instanceof FactSheet.Timeline timeline) {
            timeline.entries().forEach(entry -> {
                texts.addAll(List.of(entry.date(), entry.text()));
                chips(entry.chips(), texts);
            });
            texts.add(timeline.closing());
        } else {
            further(block, texts);
        }
    }

    private static void further(FactSheet.Block block, List<String> texts) {
        if (block instanceof FactSheet.Card card) {
            texts.addAll(List.of(card.idText(), card.title(), card.figure(), card.reason()));
            card.status().ifPresent(mark -> texts.add(mark.word()));
            chips(card.chips(), texts);
        } else if (block instanceof FactSheet.Note note) {
            texts.addAll(List.of(note.title(), note.text()));
            chips(note.chips(), texts);
        } else if (block instanceof FactSheet.Leads leads) {
            leads.leads().forEach(lead -> {
                texts.addAll(List.of(lead.title(), lead.text()));
                chips(lead.chips(), texts);
            });
        } else if (block instanceof FactSheet.InferredSwitch label) {
            texts.add(label.label());
        } else {
            assertEquals(FactSheet.Action.class, block.getClass(), "a form of fact the book does not know");
        }
    }

    /** A chip shows its document; behind one that stands for several they all stand, and a reason stands with what it is for. */
    private static void chips(List<Chip> chips, List<String> texts) {
        for (Chip chip : chips) {
            switch (chip.type()) {
                case SOURCE -> texts.add(chip.id() + chip.text());
                case MORE -> chip.tooltip().lines().forEach(line -> texts.add(line.substring(0, 2)));
                case OUTSIDE -> texts.add(chip.text() + chip.id());
                case INFERRED, DERIVED, SCHEMATIC -> {
                    texts.add(chip.text());
                    chip.tooltip().lines().forEach(texts::add);
                }
                case CONFLICT -> texts.add(chip.text() + chip.sourceId().orElse(""));
                case PLACE -> texts.add(chip.text());
            }
        }
    }
}
