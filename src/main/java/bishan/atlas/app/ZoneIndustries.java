package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Pills;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Source;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** What the documents state as target industries; where they state none, the section says so. Inferred ones are only told, muted. */
final class ZoneIndustries {
    private final Reading reading;

    ZoneIndustries(Reading reading) {
        this.reading = reading;
    }

    Section section(Zone zone) {
        Zone.Content content = zone.content();
        List<Fact<Bilingual>> stated = content.industries().isEmpty() ? content.functions() : content.industries();
        List<String> sources = sources(stated);
        List<Block> blocks = new ArrayList<>();
        if (stated.isEmpty()) {
            blocks.add(silence());
        } else {
            if (content.industries().isEmpty()) {
                blocks.add(reading.muted("industries.functionsOnly"));
            }
            blocks.add(new Pills(texts(stated)));
        }
        if (!content.industries().isEmpty() && !content.functions().isEmpty()) {
            List<String> others = sources(content.functions());
            List<Chip> chips =
                    others.equals(sources) ? List.of() : reading.chips().of(others);
            blocks.add(
                    new Text(reading.say("industries.also", reading.listed(texts(content.functions()))), true, chips));
        }
        blocks.addAll(inferred(content.inferredIndustries()));
        return reading.section("industries.title", reading.chips().of(sources), blocks);
    }

    private Note silence() {
        long documents = reading.atlas().records().sources().stream()
                .filter(Source::isDocument)
                .count();
        return new Note(
                Note.Tone.SILENCE,
                reading.say("industries.none", numeral(documents)),
                reading.say("industries.none.more"));
    }

    private String numeral(long count) {
        String[] numerals = reading.say("numerals").split(" ");
        return count < numerals.length ? numerals[(int) count] : Long.toString(count);
    }

    private List<Text> inferred(List<Fact<Bilingual>> inferred) {
        if (inferred.isEmpty()) {
            return List.of();
        }
        Chip mark = reading.chips().inferred(reading.say("industries.inferred.why"));
        if (!reading.state().showInferred()) {
            return List.of(new Text(reading.say("industries.inferred.hidden", inferred.size()), true, List.of(mark)));
        }
        List<Text> texts = new ArrayList<>();
        for (Fact<Bilingual> statement : inferred) {
            List<Chip> chips = new ArrayList<>(List.of(mark));
            chips.addAll(reading.chips().of(statement.sourceIds()));
            texts.add(new Text(reading.in(statement.value()), true, chips));
        }
        return texts;
    }

    private List<String> texts(List<Fact<Bilingual>> statements) {
        return statements.stream()
                .map(statement -> reading.in(statement.value()))
                .toList();
    }

    private static List<String> sources(List<Fact<Bilingual>> statements) {
        return statements.stream()
                .flatMap(statement -> statement.sourceIds().stream())
                .distinct()
                .toList();
    }
}
