package bishan.atlas.app.book;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.sheet.Documents;
import bishan.atlas.text.Messages;
import java.time.LocalDate;

/** What the book itself says, and what is said on each of its pages. */
final class BookWords {
    private final Messages messages;
    private final Atlas atlas;
    private final BookRecipe recipe;

    BookWords(Atlas atlas, BookRecipe recipe) {
        this.messages = Messages.of(recipe.language(), "book");
        this.atlas = atlas;
        this.recipe = recipe;
    }

    String say(String key, Object... args) {
        return messages.get(key, args);
    }

    Language language() {
        return recipe.language();
    }

    String bookTitle() {
        return atlas.title().in(language());
    }

    /** Until when the book tells: the date asked for, or that of the latest document. */
    String asOf() {
        return recipe.asOf()
                .map(date -> say("asOf.date", date.display(language())))
                .orElseGet(() -> say("asOf.documents", Documents.of(atlas).latest(language())));
    }

    String madeOn() {
        LocalDate day = recipe.madeOn();
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).display(language());
    }

    /** What stands at the foot of every page. */
    String footNote() {
        return say("foot", asOf());
    }
}
