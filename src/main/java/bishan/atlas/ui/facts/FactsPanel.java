package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.MapState;
import bishan.atlas.app.PlainSheet;
import bishan.atlas.app.table.FactSheetTable;
import bishan.atlas.export.Table;
import bishan.atlas.style.Theme;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.CopyTable;
import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.ZoneInk;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The right panel: the sheet of what is chosen, with a way back through the sheets that were open. */
public final class FactsPanel extends VBox {
    private final AtlasModel model;
    private final Words words;
    private final BiFunction<String, MapState, Optional<FactSheet>> sheets;
    private final ZoneInk ink;
    private final PatchImages symbols;
    private Theme theme;
    private final FactActions actions;
    private final SheetHistory history = new SheetHistory();
    private final Label kicker = new Label();
    private final SlimScroll scroll = new SlimScroll();
    private final ReadOnlyObjectWrapper<Optional<FactSheet>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param sheets builds the sheet of an id, or empty where nothing is known of it
     * @param close folds the panel
     */
    public FactsPanel(
            AtlasModel model,
            Words words,
            BiFunction<String, MapState, Optional<FactSheet>> sheets,
            ZoneInk ink,
            PatchImages symbols,
            Runnable close) {
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        this.ink = ink;
        this.symbols = symbols;
        actions = new ModelActions(model);
        getStyleClass().add("facts-panel");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar(close), scroll);
        model.stateProperty().addListener((o, before, now) -> follow(before, now));
        model.atlasProperty().addListener(o -> reread());
        show();
    }

    /** The sheet on show. */
    public ReadOnlyObjectProperty<Optional<FactSheet>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private HBox bar(Runnable close) {
        kicker.getStyleClass().addAll("type-small", "type-muted");
        kicker.setMinWidth(0);
        IconButton back = button(Material2OutlinedAL.CHEVRON_LEFT, "facts.back", () -> step(history::back));
        back.disableProperty().bind(history.atStart());
        IconButton forward = button(Material2OutlinedAL.CHEVRON_RIGHT, "facts.forward", () -> step(history::forward));
        forward.disableProperty().bind(history.atEnd());
        IconButton copy = button(Material2OutlinedAL.CONTENT_COPY, "facts.copy", this::copy);
        copy.disableProperty().bind(shown.map(Optional::isEmpty));
        IconButton table = new CopyTable(words, model.messageProperty()::set).button(this::table);
        table.setId("facts-table");
        table.disableProperty().bind(shown.map(Optional::isEmpty));
        IconButton fold = button(Material2OutlinedAL.CLOSE, "facts.close", close);
        HBox bar = new HBox(kicker, new Spacer(), back, forward, copy, table, fold);
        bar.getStyleClass().add("facts-bar");
        return bar;
    }

    private IconButton button(org.kordamp.ikonli.Ikon ikon, String key, Runnable act) {
        IconButton button = new IconButton(ikon, words.bind(key), "", act);
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void follow(MapState before, MapState now) {
        boolean same = before.selected().equals(now.selected())
                && before.showInferred() == now.showInferred()
                && before.language() == now.language()
                && before.theme().equals(now.theme());
        if (!same) {
            double place = before.selected().equals(now.selected()) ? scroll.place() : 0;
            show();
            scroll.scrollTo(place);
        }
    }

    /** A sheet that says the same in the same colours is left alone; a changed one stands where the reader was. */
    private void reread() {
        if (!sheet().equals(shown.get()) || !model.theme().equals(theme)) {
            double place = scroll.place();
            show();
            scroll.scrollTo(place);
        }
    }

    /** To the next sheet of the history whose thing still exists. */
    private void step(Supplier<Optional<String>> history) {
        Optional<String> next = history.get();
        while (next.filter(id -> sheets.apply(id, model.state()).isEmpty()).isPresent()) {
            next = history.get();
        }
        next.ifPresent(actions::open);
    }

    private Optional<FactSheet> sheet() {
        MapState state = model.state();
        return state.selected().flatMap(id -> sheets.apply(id, state));
    }

    private void show() {
        Optional<FactSheet> sheet = sheet();
        model.state().selected().filter(id -> sheet.isPresent()).ifPresent(history::visit);
        kicker.setText(sheet.map(s -> s.head().kicker()).orElseGet(() -> words.get("facts.title")));
        scroll.setContent(
                sheet.<Region>map(s -> new SheetView(s, actions, ink, symbols)).orElseGet(() -> new EmptyFacts(words)));
        shown.set(sheet);
        theme = model.theme();
    }

    private Optional<Table> table() {
        return shown.get().map(sheet -> FactSheetTable.of(sheet, words.language()));
    }

    private void copy() {
        shown.get().ifPresent(sheet -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(PlainSheet.of(sheet));
            Clipboard.getSystemClipboard().setContent(content);
            model.messageProperty().set(words.get("facts.copied", sheet.head().name()));
        });
    }
}
