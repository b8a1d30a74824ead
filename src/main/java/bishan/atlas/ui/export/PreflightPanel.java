package bishan.atlas.ui.export;

import bishan.atlas.scene.Box;
import bishan.atlas.sheet.Finding;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The right column of the sheet editor: what the sheet was looked over for, worst first, each with its place on the page. */
final class PreflightPanel extends VBox {
    private static final double WIDTH_PX = 292;

    private final Words words;
    private final Words found;
    private final Consumer<List<Box>> mark;
    private final Label count = new Label();
    private final VBox rows = new VBox();

    /** @param mark shows boxes of the page, millimetres */
    PreflightPanel(Words words, Consumer<List<Box>> mark) {
        this.words = words;
        this.mark = mark;
        found = words.of("preflight");
        getStyleClass().add("export-preflight");
        setId("export-preflight");
        setMinWidth(WIDTH_PX);
        setPrefWidth(WIDTH_PX);
        setMaxWidth(WIDTH_PX);
        setMinHeight(0);
        Label title = new Label(words.get("export.preflight"));
        title.getStyleClass().addAll("type-body", "type-strong");
        count.setId("export-preflight-count");
        count.getStyleClass().add("type-small");
        HBox head = new HBox(title, new Spacer(), count);
        head.getStyleClass().add("preflight-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        rows.getStyleClass().add("preflight-rows");
        SlimScroll scroll = new SlimScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void show(List<Finding> findings) {
        long errors = count(findings, Finding.Severity.ERROR);
        long cautions = count(findings, Finding.Severity.CAUTION);
        count.setText(
                errors > 0
                        ? words.get("export.preflight.errors", errors)
                        : cautions > 0
                                ? words.get("export.preflight.cautions", cautions)
                                : findings.isEmpty() ? "" : words.get("export.preflight.fine"));
        count.getStyleClass().removeAll("type-danger", "type-muted");
        count.getStyleClass().add(errors > 0 ? "type-danger" : "type-muted");
        rows.getChildren().setAll(findings.stream().map(this::row).toList());
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** What {@code finding} says in a few words. */
    String title(Finding finding) {
        return found.get(finding.code() + ".title", finding.args().toArray());
    }

    private HBox row(Finding finding) {
        String title = title(finding);
        String text = found.get(finding.code() + ".text", finding.args().toArray());
        VBox said = new VBox(WrappedText.of(title, "type-body"), WrappedText.of(text, "type-small", "type-muted"));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        Region gap = new Region();
        HBox row = new HBox(10, Icon.of(icon(finding.severity()), "finding-" + severity), said);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("finding-row");
        row.setAccessibleText(words.get("export.preflight." + severity) + " " + title);
        if (!finding.where().isEmpty()) {
            row.getChildren().addAll(gap, show(title, finding.where()));
        }
        return row;
    }

    /** The first click shows all the places, each one after it the next of them. */
    private Hyperlink show(String title, List<Box> where) {
        String name = words.get("export.preflight.show");
        Hyperlink link = new Hyperlink(name);
        link.getStyleClass().add("quiet-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(name + " " + title);
        int[] next = {where.size() == 1 ? 0 : -1};
        link.setOnAction(e -> {
            link.setVisited(false);
            int at = next[0];
            mark.accept(at < 0 ? where : List.of(where.get(at)));
            link.setText(at < 0 || where.size() == 1 ? name : name + " " + (at + 1) + "/" + where.size());
            next[0] = where.size() == 1 ? 0 : at + 1 == where.size() ? -1 : at + 1;
        });
        return link;
    }

    private static Ikon icon(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Material2OutlinedAL.ERROR_OUTLINE;
            case CAUTION -> Material2OutlinedMZ.REPORT_PROBLEM;
            case NOTE -> Material2OutlinedAL.INFO;
            case PASSED -> Material2OutlinedAL.CHECK_CIRCLE;
        };
    }
}
