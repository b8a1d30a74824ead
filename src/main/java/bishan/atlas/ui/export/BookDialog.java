package bishan.atlas.ui.export;

import bishan.atlas.app.book.BookRecipe;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetWords;
import bishan.atlas.style.Theme;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.DialogLayer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** Asks how the whole book is to be and where it goes. */
final class BookDialog {
    private static final double WIDTH_PX = 560;

    private final AtlasModel model;
    private final Words words;
    private final DialogLayer dialogs;
    private final LastFolder folder;
    private final Clock clock;
    private final Consumer<BookJob> start;
    private final ComboBox<BookShape> shape;
    private final ComboBox<PageChoice> paper;
    private final ComboBox<SheetLanguage> language;
    private final ComboBox<Theme> theme;
    private final TextField asOf = new TextField();
    private final TextField compiler = new TextField();
    private final TextField mapNumber = new TextField();
    private final Field asOfField;
    private final Field compilerField;
    private final Field mapNumberField;
    private final BookFoot foot;
    private Optional<Path> named = Optional.empty();

    BookDialog(
            AtlasModel model,
            Words words,
            DialogLayer dialogs,
            LastFolder folder,
            Clock clock,
            Consumer<BookJob> start) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.folder = folder;
        this.clock = clock;
        this.start = start;
        foot = new BookFoot(words, this::choosePlace, this::write);
        Runnable changed = this::update;
        shape = Choices.of("book-shape", List.of(BookShape.values()), s -> words.get("book.shape." + s.id()), () -> {
            named = Optional.empty();
            update();
        });
        paper = Choices.of(
                "book-paper", List.of(PageChoice.A4, PageChoice.A3), p -> words.get("export.paper." + p.id()), changed);
        language = Choices.of(
                "book-language", SheetLanguage.OFFERED, l -> words.get("export.language." + l.id()), changed);
        theme = Choices.of(
                "book-theme",
                model.atlas().themes().all().stream()
                        .filter(t -> !t.darkWindow())
                        .toList(),
                t -> t.title().in(words.language()),
                changed);
        asOfField = text("export.asOf", asOf, "export.asOf.none");
        compilerField = text("export.compiler", compiler, "export.compiler.none");
        mapNumberField = text("export.mapNumber", mapNumber, "export.mapNumber.none");
    }

    private Field text(String name, TextField field, String prompt) {
        field.setPromptText(words.get(prompt));
        field.textProperty().addListener(o -> update());
        return new Field(words.get(name), field);
    }

    void show() {
        LabelLanguage labels = model.state().labels();
        SheetLanguage now = new SheetLanguage(
                model.state().language(),
                labels == LabelLanguage.BOTH
                        ? labels
                        : LabelLanguage.of(model.state().language()));
        language.setValue(SheetLanguage.OFFERED.contains(now) ? now : SheetLanguage.OFFERED.get(0));
        paper.setValue(PageChoice.A4);
        theme.setValue(model.atlas().themes().forPaper(model.theme().id()));
        shape.setValue(BookShape.ONE_PDF);
        VBox body = new VBox(
                10,
                WrappedText.of(words.get("book.what"), "type-small", "type-muted"),
                new Field(words.get("book.shape"), shape),
                row(new Field(words.get("export.paper"), paper), new Field(words.get("export.language"), language)),
                row(new Field(words.get("export.theme"), theme), asOfField),
                row(compilerField, mapNumberField));
        body.getStyleClass().addAll("dialog-body", "export-form");
        dialogs.show(words.get("book.head"), WIDTH_PX, body, foot);
        shape.requestFocus();
        update();
    }

    private static HBox row(Field... fields) {
        HBox row = new HBox(8, fields);
        for (Field field : fields) {
            field.setPrefWidth(1);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }

    private Path target() {
        return named.orElseGet(() -> folder.path()
                .resolve(
                        shape.getValue().pages().isPresent()
                                ? words.get("app.name")
                                : FileNames.of(words.get("app.name"), "pdf")));
    }

    private void update() {
        if (shape.getValue() == null || foot.getScene() == null) {
            return;
        }
        boolean dated = asOf.getText().isBlank() || date().isPresent();
        boolean texts = SheetWords.accepts(compiler.getText()) && SheetWords.accepts(mapNumber.getText());
        asOfField.complain(dated ? "" : words.get("export.wrong.date"));
        compilerField.complain(SheetWords.accepts(compiler.getText()) ? "" : words.get("export.wrong.text"));
        mapNumberField.complain(SheetWords.accepts(mapNumber.getText()) ? "" : words.get("export.wrong.text"));
        Path target = target();
        foot.show(target, "", dated && texts);
        CompletableFuture.supplyAsync(() -> Files.exists(target))
                .thenAccept(exists -> Platform.runLater(() -> {
                    if (exists && target.equals(target())) {
                        boolean pages = shape.getValue().pages().isPresent();
                        foot.caution(words.get(pages ? "book.replacesIn" : "export.replaces", target.getFileName()));
                    }
                }));
    }

    private Optional<PartialDate> date() {
        try {
            return asOf.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(PartialDate.parse(asOf.getText().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void choosePlace() {
        Optional<Path> chosen;
        if (shape.getValue().pages().isPresent()) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words.get("book.head"));
            chosen = Asked.beginningIn(
                    folder.path(),
                    chooser::setInitialDirectory,
                    () -> chooser.showDialog(dialogs.getScene().getWindow()));
        } else {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.get("book.head"));
            chooser.setInitialFileName(target().getFileName().toString());
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
            chosen = Asked.beginningIn(
                    folder.path(),
                    chooser::setInitialDirectory,
                    () -> chooser.showSaveDialog(dialogs.getScene().getWindow()));
        }
        if (chosen.isPresent()) {
            named = chosen.map(path -> shape.getValue().pages().isPresent() ? path : FileNames.withEnding(path, "pdf"));
            folder.remember(named.get().getParent());
            update();
        }
    }

    private void write() {
        PageChoice size = paper.getValue();
        BookRecipe recipe = new BookRecipe(
                new Page(size.width(), size.height()),
                language.getValue().furniture(),
                language.getValue().labels(),
                theme.getValue().id(),
                date(),
                LocalDate.now(clock),
                compiler.getText().strip(),
                mapNumber.getText().strip());
        BookJob job = new BookJob(model.atlas(), recipe, shape.getValue(), target());
        dialogs.close();
        start.accept(job);
    }
}
