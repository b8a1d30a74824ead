package bishan.atlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Periods, histories, quantities and what may be added. */
class FactTest {
    private static final Bilingual NAME = new Bilingual("名", "Name");

    private static Fact<Status> state(Status status, String when) {
        return Fact.dated(status, Period.parse(when), "S0", Optional.empty());
    }

    private static Figure figure(String id, double value, Unit unit, String word, Optional<Bilingual> qualifier) {
        Quantity quantity = new Quantity(value, unit, new Bilingual(word, word), qualifier);
        return new Figure(id, NAME, Fact.said(quantity, List.of("S0")), false, Optional.empty());
    }

    private static Figure money(String id, double value) {
        return figure(id, value, Unit.YI_YUAN, "亿元", Optional.empty());
    }

    private static Contradiction forbidding(String... figures) {
        return new Contradiction(
                "TR",
                Contradiction.Kind.TRAP,
                NAME,
                new Contradiction.Words(NAME, NAME),
                List.of(),
                new Contradiction.Reach(Set.of(), Set.of(figures), Set.of()));
    }

    @Test
    void periodReadsDatesAndIntervals() {
        assertEquals("2021年1月", Period.parse("2021-01").display(Language.ZH));
        assertEquals("2016—2020年", Period.parse("2016/2020").display(Language.ZH));
        assertEquals("2020年1—6月", Period.parse("2020-01/2020-06").display(Language.ZH));
        assertEquals("Jan–Jun 2020", Period.parse("2020-01/2020-06").display(Language.EN));
        assertEquals("2022-01/2022-03", Period.parse("2022-01/2022-03").toString());
        assertThrows(IllegalArgumentException.class, () -> Period.parse("2020/2016"));
    }

    @Test
    void historyAnswersWhatHeldOnADate() {
        StatusHistory history = new StatusHistory(List.of(
                state(Status.UNDER_CONSTRUCTION, "2023"),
                state(Status.PREPARATORY, "2021-01"),
                state(Status.STARTED, "2022-02-28")));
        assertTrue(history.on(PartialDate.parse("2020-12")).isEmpty());
        assertEquals(
                Status.PREPARATORY,
                history.on(PartialDate.parse("2021-06")).orElseThrow().value());
        assertEquals(
                Status.STARTED,
                history.on(PartialDate.parse("2022-03")).orElseThrow().value());
        assertEquals(
                Status.STARTED,
                history.on(PartialDate.parse("2023-06")).orElseThrow().value(),
                "what is only dated 2023 is not surely known in June 2023");
        assertEquals(
                Status.UNDER_CONSTRUCTION,
                history.on(PartialDate.parse("2023")).orElseThrow().value());
    }

    @Test
    void unitsOfOneDimensionConvert() {
        Quantity land = new Quantity(200, Unit.MU, NAME, Optional.empty());
        assertEquals(0.1333, land.in(Unit.KM2), 0.0001);
        assertThrows(IllegalArgumentException.class, () -> land.in(Unit.YI_YUAN));
    }

    @Test
    void likeFiguresAddUpInTheUnitOfTheFirst() {
        Figure small = figure("c", 5000, Unit.WAN_YUAN, "万元", Optional.empty());
        assertEquals(new Sum.Total(1.5, Unit.YI_YUAN), Sum.of(List.of(money("a", 1), small), List.of()));
    }

    @Test
    @Tag("AC-33")
    void totalsThatMayOverlapAreNeverAdded() {
        List<Figure> totals = List.of(money("a", 177), money("b", 183), money("c", 735));
        Contradiction overlap = forbidding("a", "b", "c");
        assertEquals(new Sum.Refused(Sum.Reason.FORBIDDEN, Optional.of(overlap)), Sum.of(totals, List.of(overlap)));
        assertEquals(new Sum.Total(177, Unit.YI_YUAN), Sum.of(totals.subList(0, 1), List.of(overlap)));
    }

    @Test
    void unlikeOrQualifiedFiguresAreNotAdded() {
        assertReason(Sum.Reason.UNLIKE_UNITS, money("a", 1), figure("b", 1, Unit.KM2, "平方公里", Optional.empty()));
        assertReason(
                Sum.Reason.UNLIKE_UNITS,
                figure("a", 3, Unit.COUNT, "家", Optional.empty()),
                figure("b", 3, Unit.COUNT, "个", Optional.empty()));
        assertReason(Sum.Reason.QUALIFIED, money("a", 1), figure("b", 20, Unit.YI_YUAN, "亿元", Optional.of(NAME)));
        assertReason(Sum.Reason.SHARES, figure("a", 62, Unit.PERCENT, "%", Optional.empty()));
        assertReason(Sum.Reason.NOTHING);
    }

    private static void assertReason(Sum.Reason reason, Figure... figures) {
        assertEquals(new Sum.Refused(reason, Optional.empty()), Sum.of(List.of(figures), List.of()));
    }
}
