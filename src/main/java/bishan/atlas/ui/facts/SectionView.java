package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.ui.kit.Beside;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A section: its title, count and chips, then its blocks. */
final class SectionView extends VBox {
    SectionView(Section section, FactActions actions) {
        getStyleClass().add("facts-section");
        if (!section.title().isBlank()) {
            getChildren().add(head(section, actions));
        }
        section.blocks().forEach(block -> getChildren().add(BlockViews.of(block, actions)));
    }

    private static Region head(Section section, FactActions actions) {
        Label title = new Label(section.title());
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(6, title);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!section.count().isBlank()) {
            Label count = new Label(section.count());
            count.getStyleClass().add("section-count");
            words.getChildren().add(count);
        }
        return section.chips().isEmpty() ? words : Beside.right(words, new ChipRow(section.chips(), actions));
    }
}
