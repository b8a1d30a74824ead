package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Chip;
import java.util.List;
import javafx.scene.layout.FlowPane;

/** Chips side by side, on more lines where the width asks for it. */
final class ChipRow extends FlowPane {
    private static final double GAP_PX = 4;

    ChipRow(List<Chip> chips, FactActions actions) {
        super(GAP_PX, GAP_PX);
        chips.forEach(chip -> getChildren().add(new ChipView(chip, actions)));
        setMinWidth(0);
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().isEmpty() ? 0 : super.computePrefWidth(height);
    }
}
