package bishan.atlas.ui.export;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.PngSize;
import bishan.atlas.sheet.Finding;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.text.Messages;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.DialogLayer;
import bishan.atlas.ui.kit.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** The sheet editor: settings, the sheet as it will be, what it was looked over for, and the way out of it. */
final class ExportDialog {
    private static final double WIDTH_PX = 1180;
    private static final double HEIGHT_PX = 780;
    /** How long the form rests before the file is written beforehand. */
    private static final Duration REST = Duration.millis(350);

    /** Copies the sheet with its caption. */
    static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final AtlasModel model;
    private final Words words;
    private final DialogLayer dialogs;
    private final Desk desk;
    private final FormDefaults defaults;
    private final Optional<ExportRecipe> given;
    private final SettingsPanel settings;
    private final SheetPreview preview;
    private final PreflightPanel preflight;
    private final ExportFoot foot;
    private final PreviewWorker worker;
    private final ReadyFile ready;
    private final TargetChoice target;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ChangeListener<Object> atlasChanged = (ObservableValue<?> o, Object before, Object now) -> update();
    private String title;
    private PageChoice paper;
    private FormReading reading;
    private Optional<PreviewWorker.Composed> composed = Optional.empty();
    private Optional<Looked> looked = Optional.empty();
    private Optional<ReadyFile.Measured> measured = Optional.empty();
    private Optional<Refused> refused = Optional.empty();

    /** What a sheet was found to be. */
    private record Looked(SheetRecipe sheet, List<Finding> findings) {}

    /** Why there is no sheet of a recipe. */
    private record Refused(SheetRecipe sheet, String why) {}

    /** What the dialog hands on. */
    interface Desk {
        void export(ExportRecipe recipe, Path target);

        void copy(PreviewWorker.Composed sheet);

        void saveRecipe(ExportRecipe recipe);

        /** The form is left as {@code last}; the next dialog begins with what lasts of it. */
        void left(SheetForm last);
    }

    /** @param given the recipe to begin with; without one the sheet shows what the window shows */
    ExportDialog(
            AtlasModel model,
            Words words,
            DialogLayer dialogs,
            Desk desk,
            FormDefaults defaults,
            ReadyFolder folder,
            TargetChoice target,
            Optional<ExportRecipe> given) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.desk = desk;
        this.defaults = defaults;
        this.target = target;
        ready = new ReadyFile(folder);
        this.given = given;
        SheetForm first = defaults.first(given);
        settings = new SettingsPanel(defaults.offer(first), words, this::update);
        preview = new SheetPreview(words, window -> wish());
        preflight = new PreflightPanel(words, preview::mark);
        foot = new ExportFoot(
                words, new ExportFoot.Acts(this::saveRecipe, this::copy, this::choosePlace, this::export));
        worker = new PreviewWorker(model.atlas().typesetter(), new PreviewNews(this));
        settings.fill(first);
        title = defaults.title(first);
        paper = first.paper();
    }

    void show() {
        HBox body = new HBox(settings, preview, preflight);
        body.setMinSize(0, 0);
        HBox.setHgrow(preview, Priority.ALWAYS);
        rest.setOnFinished(e -> composed.ifPresent(sheet -> ready.write(sheet, PreviewNews.onFx(this::measured))));
        foot.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.atlasProperty().addListener(atlasChanged);
        dialogs.showLarge(words.get("export.head"), WIDTH_PX, HEIGHT_PX, body, foot, this::closed);
        settings.focusFirst();
        update();
    }

    private void closed() {
        model.atlasProperty().removeListener(atlasChanged);
        rest.stop();
        worker.close();
        ready.close();
        desk.left(settings.form());
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        }
    }

    private void update() {
        beginWithTheSizeShown(settings.form().paper());
        SheetForm form = settings.form();
        String usual = defaults.title(form);
        if (!usual.equals(title) && form.texts().title().equals(title)) {
            title = usual;
            settings.setTitle(usual);
            return;
        }
        title = usual;
        reading = defaults.read(form, given);
        settings.complain(reading.wrong());
        rest.stop();
        reading.recipe().ifPresent(recipe -> {
            preview.setPage(recipe.sheet().page());
            target.look(recipe, form, this::tell);
        });
        wish();
        tell();
    }

    /** A size that is to be typed begins as the one that was there, in its own unit. */
    private void beginWithTheSizeShown(PageChoice chosen) {
        if (chosen != paper && chosen.isTyped()) {
            reading.recipe()
                    .or(() -> composed.map(PreviewWorker.Composed::recipe))
                    .ifPresent(shown -> settings.setSize(SheetForm.size(chosen, shown)));
        }
        paper = chosen;
    }

    private void wish() {
        if (reading != null && reading.recipe().isPresent() && preview.window().isPresent()) {
            preview.setBusy(true);
            worker.wish(new PreviewWorker.Wish(
                    model.atlas(), reading.recipe().get(), preview.window().get()));
        }
    }

    private boolean isCurrent(ExportRecipe of) {
        return reading.recipe().filter(of::equals).isPresent();
    }

    private boolean isCurrent(SheetRecipe of) {
        return reading.recipe().filter(recipe -> recipe.sheet().equals(of)).isPresent();
    }

    void composed(PreviewWorker.Composed sheet) {
        composed = Optional.of(sheet);
        if (isCurrent(sheet.recipe())) {
            settings.showScale(sheet.sheet().window().denominator());
            rest.playFromStart();
            tell();
        }
    }

    void painted(PreviewPicture picture) {
        preview.show(picture);
        preview.setBusy(false);
    }

    void looked(PreviewWorker.Composed sheet, List<Finding> found) {
        looked = Optional.of(new Looked(sheet.recipe().sheet(), found));
        preview.mark(List.of());
        preflight.show(found);
        tell();
    }

    void refused(ExportRecipe recipe, ExportFailure why) {
        String said = why.message(Messages.of(words.language(), "export"));
        refused = Optional.of(new Refused(recipe.sheet(), said));
        if (isCurrent(recipe.sheet())) {
            preview.refuse(said);
            preview.setBusy(false);
            preflight.show(List.of());
            tell();
        }
    }

    private void measured(ReadyFile.Measured now) {
        measured = Optional.of(now);
        tell();
    }

    private void tell() {
        if (reading == null) {
            return;
        }
        SheetForm form = settings.form();
        foot.showFile(target.file(form), form.format().name());
        Optional<ExportRecipe> recipe = reading.recipe();
        Optional<ReadyFile.Measured> size = measured.filter(m -> isCurrent(m.recipe()));
        preview.setFile(size.flatMap(ReadyFile.Measured::file));
        String caution = target.replaced()
                .map(name -> words.get("export.replaces", name))
                .orElse("");
        String error = error(recipe);
        foot.show(recipe.map(r -> new Measures(r, words).text(sheet(), size)).orElse(""), caution, error);
        foot.setReady(
                error.isEmpty() && sheet().isPresent(),
                error.isEmpty() && findings().isPresent());
    }

    private Optional<MapSheet> sheet() {
        return composed.filter(c -> isCurrent(c.recipe().sheet())).map(PreviewWorker.Composed::sheet);
    }

    private Optional<List<Finding>> findings() {
        return looked.filter(l -> isCurrent(l.sheet())).map(Looked::findings);
    }

    /** What stands against the export, or nothing. */
    private String error(Optional<ExportRecipe> recipe) {
        if (recipe.isEmpty()) {
            return words.get("export.wrong", reading.wrong().size());
        }
        Optional<String> why = refused.filter(r -> isCurrent(r.sheet())).map(Refused::why);
        if (why.isPresent()) {
            return why.get();
        }
        PngSize size = recipe.get().pixels();
        long pixels = (long) size.widthPx() * size.heightPx();
        if (recipe.get().format() == PageFormat.PNG && pixels > PngSize.MAX_PIXELS) {
            return Messages.of(words.language(), "export")
                    .get("size.pixels", (pixels + 999_999) / 1_000_000, PngSize.MAX_PIXELS / 1_000_000);
        }
        List<String> errors = findings().orElse(List.of()).stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .map(preflight::title)
                .toList();
        return errors.isEmpty() ? "" : words.get("export.blocked", String.join(words.get("live.separator"), errors));
    }

    private void choosePlace() {
        target.choose(settings.form(), dialogs.getScene().getWindow());
        update();
    }

    private void saveRecipe() {
        reading.recipe().ifPresent(desk::saveRecipe);
    }

    private void copy() {
        composed.filter(sheet -> isCurrent(sheet.recipe().sheet())).ifPresent(desk::copy);
    }

    private void export() {
        reading.recipe().ifPresent(recipe -> {
            Path file = target.file(settings.form());
            dialogs.close();
            desk.export(recipe, file);
        });
    }
}
