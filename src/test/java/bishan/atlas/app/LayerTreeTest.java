package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.LayerTree.Check;
import bishan.atlas.app.LayerTree.GroupNode;
import bishan.atlas.app.LayerTree.Kind;
import bishan.atlas.app.LayerTree.RowNode;
import bishan.atlas.model.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayerTreeTest {
    private final LayerTree tree = new LayerTree(SmallAtlas.atlas());
    private final MapState all = MapState.initial(Set.of(), Language.ZH);

    @Test
    void zonesShowTheirPlannedAreaAndFunctionKey() {
        RowNode zone = row(all, "Z1");
        assertEquals("数字", zone.title());
        assertEquals("4", zone.right());
        assertEquals(1, zone.key());
        assertEquals(Kind.ZONE, zone.kind());
        assertEquals("平方公里", group(all, "zones").unit());
    }

    @Test
    void layerWithoutACourseIsDisabledAndSaysSo() {
        RowNode intercity = row(all, "intercity");
        assertFalse(intercity.enabled());
        assertFalse(intercity.on());
        assertEquals("走向未知", intercity.note());
    }

    @Test
    void groupCountsWhatIsOn() {
        assertEquals(2, group(all, "transport").on());
        assertEquals(3, group(all, "transport").all());
        assertEquals(Check.SOME, group(all, "transport").check());
        assertEquals(Check.ALL, group(all, "zones").check());
    }

    @Test
    void namedLinesOfUnknownCourseCloseTheTransportGroup() {
        List<RowNode> rows = group(all, "transport").rows();
        RowNode last = rows.get(rows.size() - 1);
        assertEquals(Kind.UNKNOWN_COURSE, last.kind());
        assertEquals("1", last.right());
        UnknownCourse line = tree.unknownCourses(all).get(0);
        assertEquals("T2", line.id());
        assertEquals("目标", line.status().word());
        assertEquals("DA", line.chip().id());
    }

    @Test
    void townNamesAreOutOfScaleOnTheDistrictMap() {
        assertEquals("1:20万起", row(all, "town_seats").outOfScale());
        RowNode near = tree.groups(all, 150_000).get(3).rows().get(2);
        assertEquals("", near.outOfScale());
    }

    @Test
    void clickSwitchesARowAndClickingAgainBringsItBack() {
        MapState off = tree.toggleRow(all, "metro");
        assertFalse(row(off, "metro").on());
        assertEquals(all, tree.toggleRow(off, "metro"));
    }

    @Test
    void rowThatCannotBeDrawnCannotBeSwitched() {
        assertEquals(all, tree.toggleRow(all, "intercity"));
        assertEquals(all, tree.isolate(all, "intercity"));
    }

    @Test
    void groupGoesFromSomeToAllToNone() {
        MapState some = tree.toggleRow(all, "Z2");
        assertEquals(Check.SOME, group(some, "zones").check());
        MapState full = tree.toggleGroup(some, "zones");
        assertEquals(Check.ALL, group(full, "zones").check());
        MapState none = tree.toggleGroup(full, "zones");
        assertEquals(Check.NONE, group(none, "zones").check());
        assertEquals(Check.ALL, group(tree.toggleGroup(none, "zones"), "zones").check());
    }

    @Test
    void groupWithARowThatCannotBeDrawnStillGoesOff() {
        assertEquals(
                Check.NONE,
                group(tree.toggleGroup(all, "transport"), "transport").check());
    }

    @Test
    void isolatingShowsOneRowOfItsGroupAndAgainAllOfIt() {
        MapState alone = tree.isolate(all, "metro");
        assertTrue(row(alone, "metro").on());
        assertFalse(row(alone, "stations").on());
        assertTrue(row(alone, "Z1").on());
        assertEquals(all, tree.isolate(alone, "metro"));
    }

    @Test
    void zoneSwitchedOnUnderAHiddenZoneLayerComesAlone() {
        MapState hidden = all.withHidden(Set.of("zones"));
        assertEquals(Check.NONE, group(hidden, "zones").check());
        MapState one = tree.toggleRow(hidden, "Z2");
        assertTrue(row(one, "Z2").on());
        assertFalse(row(one, "Z1").on());
    }

    @Test
    void selectionOnTheMapMarksItsRow() {
        assertTrue(row(all.withSelected(Optional.of("Z1")), "Z1").selected());
        assertTrue(row(all.withSelected(Optional.of("T1")), "metro").selected());
        assertFalse(row(all.withSelected(Optional.of("T1")), "stations").selected());
    }

    @Test
    void digitFindsItsLayerAndFunctionKeyItsZone() {
        assertEquals(Optional.of("metro"), tree.rowOfDigit(5));
        assertEquals(Optional.empty(), tree.rowOfDigit(0));
        assertEquals(Optional.of("Z2"), tree.zoneOfFunctionKey(2));
        assertEquals(Optional.empty(), tree.zoneOfFunctionKey(9));
    }

    private GroupNode group(MapState state, String id) {
        return tree.groups(state, 300_000).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RowNode row(MapState state, String id) {
        return tree.groups(state, 300_000).stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
