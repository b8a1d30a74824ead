package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet;
import javafx.scene.layout.Region;

/** Picks the view of a block by its type. */
final class BlockViews {
    private BlockViews() {}

    static Region of(FactSheet.Block block, FactActions actions) {
        if (block instanceof FactSheet.Areas areas) {
            return new AreasView(areas, actions);
        }
        if (block instanceof FactSheet.Row row) {
            return new RowView(row, actions);
        }
        if (block instanceof FactSheet.Pills pills) {
            return new PillsView(pills);
        }
        if (block instanceof FactSheet.Text text) {
            return new TextView(text, actions);
        }
        if (block instanceof FactSheet.Timeline timeline) {
            return new TimelineView(timeline, actions);
        }
        if (block instanceof FactSheet.Card card) {
            return new CardView(card, actions);
        }
        if (block instanceof FactSheet.InferredSwitch line) {
            return new SwitchView(line, actions);
        }
        if (block instanceof FactSheet.Note note) {
            return new NoteView(note, actions);
        }
        if (block instanceof FactSheet.StateBar bar) {
            return new StateBarView(bar);
        }
        if (block instanceof FactSheet.Compare compare) {
            return new CompareView(compare, actions);
        }
        if (block instanceof FactSheet.Leads leads) {
            return new LeadsView(leads, actions);
        }
        if (block instanceof FactSheet.Action action) {
            return new ActionView(action, actions);
        }
        throw new IllegalArgumentException("no view for " + block.getClass());
    }
}
