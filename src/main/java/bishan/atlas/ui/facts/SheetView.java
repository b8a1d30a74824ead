package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.ZoneInk;
import javafx.scene.layout.VBox;

/** A whole sheet: its head and its sections in their order. */
final class SheetView extends VBox {
    SheetView(FactSheet sheet, FactActions actions, ZoneInk ink, PatchImages symbols) {
        getStyleClass().add("fact-sheet");
        getChildren().add(new HeadView(sheet.head(), actions, ink, symbols));
        sheet.sections().forEach(section -> getChildren().add(new SectionView(section, actions)));
        setMinWidth(0);
    }
}
