package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.WrappedText;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lines that lead to other sheets; parts of a whole are indented under it. */
final class LeadsView extends VBox {
    private static final double INDENT_PX = 16;

    LeadsView(Leads leads, FactActions actions) {
        super(2);
        getStyleClass().add("leads");
        leads.leads().forEach(lead -> getChildren().add(line(lead, actions)));
        setMinWidth(0);
    }

    private static Region line(Lead lead, FactActions actions) {
        boolean leading = lead.targetId().isPresent();
        WrappedText title = WrappedText.of(lead.title(), "type-body", leading ? "type-accent" : "type-strong");
        VBox words =
                new VBox(1, lead.chips().isEmpty() ? title : Beside.right(title, new ChipRow(lead.chips(), actions)));
        if (!lead.text().isBlank()) {
            words.getChildren().add(WrappedText.of(lead.text(), "type-small", "type-muted"));
        }
        words.getStyleClass().add("lead");
        VBox.setMargin(words, new Insets(0, 0, 0, lead.depth() * INDENT_PX));
        lead.targetId().ifPresent(target -> leadsTo(words, lead, target, actions));
        return words;
    }

    private static void leadsTo(VBox line, Lead lead, String target, FactActions actions) {
        line.getStyleClass().add("leading");
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setAccessibleText((lead.title() + ". " + lead.text()).strip());
        line.setFocusTraversable(true);
        line.setOnMouseClicked(e -> actions.open(target));
        line.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                actions.open(target);
                e.consume();
            }
        });
    }
}
