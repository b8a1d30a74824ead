package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.ui.kit.ChipView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Chips side by side, on more lines where the width asks for it. */
final class ChipRow extends FlowPane {
    private static final double GAP_PX = 4;

    ChipRow(List<Chip> chips, FactActions actions) {
        super(GAP_PX, GAP_PX);
        chips.forEach(chip -> getChildren().add(new ChipView(chip, actions::open)));
        setMinWidth(0);
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    /** All on one line; a flow pane by itself asks for its wrap length. */
    @Override
    protected double computePrefWidth(double height) {
        double sum = 0;
        for (Node chip : getChildren()) {
            sum += snapSizeX(chip.prefWidth(-1)) + GAP_PX;
        }
        return Math.max(0, sum - GAP_PX);
    }
}
