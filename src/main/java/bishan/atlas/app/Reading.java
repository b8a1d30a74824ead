package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.Collection;
import java.util.List;

/** One reading of the atlas in one language: what every kind of fact sheet needs to speak. */
public record Reading(Atlas atlas, MapState state, Messages words, Numbers numbers, Chips chips) {

    public static Reading of(Atlas atlas, MapState state) {
        Messages words = Messages.of(state.language(), "facts");
        Numbers numbers = new Numbers(words);
        return new Reading(atlas, state, words, numbers, new Chips(atlas, words, numbers));
    }

    public Language language() {
        return state.language();
    }

    public String in(Bilingual text) {
        return text.in(language());
    }

    public String say(String key, Object... args) {
        return words.get(key, args);
    }

    /** Words after one another: 、 in Chinese, a comma in English. */
    public String listed(Collection<String> items) {
        return String.join(say("list.separator"), items);
    }

    /** A section that holds one muted sentence, usually on what the documents do not say. */
    FactSheet.Section silent(String titleKey, String sentenceKey) {
        return section(titleKey, List.of(), List.of(muted(sentenceKey)));
    }

    FactSheet.Section section(String titleKey, List<FactSheet.Chip> chips, List<? extends FactSheet.Block> blocks) {
        return new FactSheet.Section(say(titleKey), "", chips, List.copyOf(blocks));
    }

    FactSheet.Text muted(String key, Object... args) {
        return new FactSheet.Text(say(key, args), true, List.of());
    }
}
