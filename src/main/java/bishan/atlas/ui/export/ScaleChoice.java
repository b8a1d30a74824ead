package bishan.atlas.ui.export;

import bishan.atlas.app.ScaleText;
import bishan.atlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;

/** The scale: the one that fits (or that of the view), one of the usual ones, or typed. */
final class ScaleChoice {
    private static final int[] USUAL = {
        10_000, 25_000, 50_000, 75_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000
    };

    private final Words words;
    private final ScaleText texts;
    private final ComboBox<String> box;
    private String fitted = "";
    private String shown = "";

    ScaleChoice(Words words, Runnable changed) {
        this.words = words;
        texts = new ScaleText(words.language());
        box = Choices.typed("export-scale", List.of(), changed);
        sayFitted(false);
    }

    ComboBox<String> box() {
        return box;
    }

    /** What was typed; blank for the scale that fits. */
    String text() {
        return isFitted() ? "" : now();
    }

    private boolean isFitted() {
        return now().isBlank() || now().equals(fitted) || now().equals(shown);
    }

    private String now() {
        return box.getEditor().getText();
    }

    void set(String text) {
        box.getEditor().setText(text.isEmpty() ? fitted : text);
    }

    /** Names the first choice: the scale of the view, or the one that fits. */
    void sayFitted(boolean view) {
        String name = words.get(view ? "export.scale.view" : "export.scale.fitted");
        if (name.equals(fitted)) {
            return;
        }
        boolean was = isFitted();
        fitted = name;
        shown = name;
        String typed = now();
        List<String> items = new ArrayList<>(List.of(fitted));
        IntStream.of(USUAL).mapToObj(texts::format).forEach(items::add);
        box.getItems().setAll(items);
        box.getEditor().setText(was ? fitted : typed);
    }

    /** Says which scale it is that fits, where nobody is about to type another. */
    void show(double denominator) {
        if (isFitted() && !now().isBlank()) {
            boolean selected = box.isFocused();
            shown = words.get("export.scale.is", fitted, texts.format(denominator));
            box.getEditor().setText(shown);
            if (selected) {
                box.getEditor().selectAll();
            }
        }
    }
}
