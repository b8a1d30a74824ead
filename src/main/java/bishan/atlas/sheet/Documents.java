package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;
import java.util.List;
import java.util.Optional;

/** The documents an atlas rests on, as its sheets name them. */
public record Documents(List<Source> all) {
    public Documents {
        all = List.copyOf(all);
    }

    public static Documents of(Atlas atlas) {
        return new Documents(
                atlas.records().sources().stream().filter(Source::isDocument).toList());
    }

    /** The date of the latest document in words, or blank where none is known. */
    public String latest(Language language) {
        return dates(language, false);
    }

    public String earliest(Language language) {
        return dates(language, true);
    }

    private String dates(Language language, boolean first) {
        Optional<PartialDate> date = first
                ? all.stream().flatMap(s -> s.date().stream()).min(PartialDate::compareTo)
                : all.stream().flatMap(s -> s.date().stream()).max(Documents::byEnd);
        return date.map(d -> d.display(language)).orElse("");
    }

    /** By the last day a date may mean; of two equal ones the exact is the later. */
    private static int byEnd(PartialDate a, PartialDate b) {
        int byDay = a.latest().compareTo(b.latest());
        return byDay != 0 ? byDay : a.compareTo(b);
    }

    public String firstId() {
        return all.stream().map(Source::id).min(String::compareTo).orElse("");
    }

    public String lastId() {
        return all.stream().map(Source::id).max(String::compareTo).orElse("");
    }
}
