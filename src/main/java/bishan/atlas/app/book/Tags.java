package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the chips of the window into tags for paper, where nothing can be opened: what a chip hides is written out. */
final class Tags {
    private final Atlas atlas;
    private final BookWords words;

    Tags(Atlas atlas, BookWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    List<Tag> of(List<Chip> chips) {
        return chips.stream().flatMap(this::of).toList();
    }

    private Stream<Tag> of(Chip chip) {
        return switch (chip.type()) {
            case SOURCE -> Stream.of(document(chip.id()));
            case MORE -> told(chip).map(source -> document(source.id()));
            case OUTSIDE -> Stream.of(outside(chip));
            case CONFLICT -> {
                String id = chip.sourceId().orElse("");
                yield Stream.of(new Tag((chip.text() + " " + id).strip(), false, id));
            }
            case PLACE -> Stream.of(new Tag(chip.text(), true, ""));
            case INFERRED, DERIVED, SCHEMATIC -> Stream.of(new Tag(chip.text(), false, ""));
        };
    }

    /** {@code S1 2020年7月}. */
    Tag document(String id) {
        String date = atlas.source(id)
                .flatMap(Source::date)
                .map(day -> " " + shown(day))
                .orElse("");
        return new Tag(id + date, true, id);
    }

    private Tag outside(Chip chip) {
        List<String> ids = told(chip).map(Source::id).toList();
        String named = String.join(" ", ids.isEmpty() ? List.of(chip.id()) : ids);
        return new Tag(chip.text().isBlank() ? named : chip.text() + " " + named, false, chip.id());
    }

    /** The sources that the lines of a chip's tooltip begin with. */
    private Stream<Source> told(Chip chip) {
        return chip.tooltip()
                .lines()
                .flatMap(line ->
                        atlas.records().sources().stream()
                                .filter(source -> begins(line, source.id()))
                                .findFirst()
                                .stream());
    }

    private static boolean begins(String line, String id) {
        return line.startsWith(id)
                && (line.length() == id.length() || !Character.isLetterOrDigit(line.charAt(id.length())));
    }

    /** Why something is inferred, worked out or schematic, as a line under what it stands for. */
    List<String> reasons(List<Chip> chips) {
        List<String> reasons = new ArrayList<>();
        for (Chip chip : chips) {
            boolean explains = chip.type() == Chip.Type.INFERRED
                    || chip.type() == Chip.Type.DERIVED
                    || chip.type() == Chip.Type.SCHEMATIC;
            if (explains && !chip.tooltip().isBlank()) {
                reasons.add(
                        chip.tooltip().startsWith(chip.text())
                                ? chip.tooltip()
                                : words.say("reason", chip.text(), chip.tooltip()));
            }
        }
        return reasons.stream().distinct().toList();
    }

    Optional<String> dateOf(String sourceId) {
        return atlas.source(sourceId).flatMap(Source::date).map(this::shown);
    }

    private String shown(PartialDate date) {
        return date.display(words.language());
    }
}
