package bishan.atlas.app.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.scene.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final List<Box> ONE = List.of(new Box(10, 20, 90, 120));
    private static final List<Box> TWO = List.of(new Box(10, 20, 50, 120), new Box(60, 20, 100, 120));

    /** A block that can be told from others. */
    private record Named(String name, double heightMm) implements Block {
        @Override
        public void set(Sketch sketch, double x, double y) {
            throw new AssertionError("only laid, never drawn");
        }
    }

    private static Piece piece(String name, double heightMm) {
        return Piece.of(new Named(name, heightMm), 5);
    }

    private static List<String> names(List<Flow.Spot> page) {
        return page.stream().map(spot -> ((Named) spot.block()).name()).toList();
    }

    private static List<List<Flow.Spot>> lay(List<Box> columns, Piece... pieces) {
        return new Flow(page -> columns).lay(List.of(pieces));
    }

    @Test
    void piecesStandUnderOneAnotherWithTheirGaps() {
        List<Flow.Spot> page = lay(ONE, piece("a", 30), piece("b", 30)).get(0);
        assertEquals(20, page.get(0).y());
        assertEquals(55, page.get(1).y());
        assertEquals(10, page.get(1).x());
    }

    @Test
    void whatDoesNotFitBeginsTheNextPageWithoutAGap() {
        List<List<Flow.Spot>> pages = lay(ONE, piece("a", 60), piece("b", 36));
        assertEquals(List.of("a"), names(pages.get(0)));
        assertEquals(20, pages.get(1).get(0).y());
    }

    @Test
    void aHeadingIsNeverTheLastOfItsPage() {
        List<List<Flow.Spot>> pages =
                lay(ONE, piece("a", 60), piece("heading", 10).kept(), piece("b", 30), piece("c", 5));
        assertEquals(List.of("a"), names(pages.get(0)));
        assertEquals(List.of("heading", "b", "c"), names(pages.get(1)));
    }

    @Test
    void theHeadOfATableStandsAgainWhereItGoesOn() {
        Named head = new Named("head", 8);
        List<Piece> table = new ArrayList<>(List.of(Piece.heading(head, 0)));
        for (int i = 0; i < 6; i++) {
            table.add(Piece.of(new Named("row" + i, 25), 0).under(head));
        }
        List<List<Flow.Spot>> pages = new Flow(page -> ONE).lay(table);
        assertEquals(List.of("head", "row0", "row1", "row2"), names(pages.get(0)));
        assertEquals(List.of("head", "row3", "row4", "row5"), names(pages.get(1)));
        assertEquals(28, pages.get(1).get(1).y());
    }

    @Test
    void columnsOfAPageThatHoldsAllEndLevel() {
        List<Flow.Spot> page = lay(TWO, piece("a", 20), piece("b", 20), piece("c", 20), piece("d", 20))
                .get(0);
        assertEquals(List.of("a", "b", "c", "d"), names(page));
        assertEquals(10, page.get(1).x());
        assertEquals(60, page.get(2).x());
    }

    @Test
    void whatIsTallerThanAColumnGoesDownItPartByPart() {
        List<Block> parts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            parts.add(new Named("part" + i, 20));
        }
        List<List<Flow.Spot>> pages = lay(ONE, Piece.of(new Stack(parts, 0), 0).named("long"));
        assertEquals(3, pages.size());
        assertEquals("long", pages.get(0).get(0).anchor());
        for (List<Flow.Spot> page : pages) {
            page.forEach(spot -> assertTrue(spot.y() + spot.block().heightMm() <= 120 + 1e-6, spot.toString()));
        }
    }
}
