package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheets;
import bishan.atlas.app.MapState;
import bishan.atlas.app.Reading;
import bishan.atlas.app.ThemedAtlas;
import bishan.atlas.model.Atlas;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every chapter is made with: the atlas in its theme, one reading of it, the words and the letters. */
record Press(
        ThemedAtlas map,
        Reading reading,
        FactSheets sheets,
        Setting setting,
        BookWords words,
        Tags tags,
        BookRecipe recipe) {

    static Press of(ThemedAtlas map, BookRecipe recipe) {
        Atlas atlas = map.atlas();
        BookWords words = new BookWords(atlas, recipe);
        return new Press(
                map,
                Reading.of(atlas, MapState.initial(Set.of(), recipe.language())),
                new FactSheets(atlas),
                Setting.of(map.typesetter(), map.theme(), recipe),
                words,
                new Tags(atlas, words),
                recipe);
    }

    Atlas atlas() {
        return map.atlas();
    }

    /** Everything about a thing in words, inferred ties included. */
    Optional<FactSheet> sheet(String id) {
        return sheets.of(id, reading.state());
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    /** The head of a chapter: its title over a short accent line, and what is said of it as a whole. */
    Block head(String title, String note) {
        return head(title, note, setting);
    }

    Block head(String title, String note, Setting setting) {
        Block name = setting.lines(title, Type.CHAPTER, setting.bodyMm());
        Block ruled = new Ruled(name, setting.mm(14), 0, setting.mm(1.6), Shade.ACCENT, setting.mm(0.7));
        return note.isBlank()
                ? ruled
                : new Stack(List.of(ruled, setting.lines(note, Type.NOTE, setting.bodyMm())), setting.mm(3));
    }

    /** A heading inside a chapter. */
    Piece section(String title, Setting setting) {
        Block name = setting.lines(title, Type.SECTION, setting.bodyMm());
        return Piece.heading(name, setting.mm(7));
    }
}
