package bishan.atlas.app.documents;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.Period;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that one or more sources say of one record.
 *
 * @param id unique in the atlas, so that nothing is listed twice
 */
record Told(String id, Thing thing, Content content, Optional<Period> date, List<String> sourceIds) {

    /** The sorts of record, in the order their facts are listed. */
    enum Kind {
        INDICATOR,
        PROJECT,
        TRANSPORT,
        ZONE,
        PARK,
        AREA,
        PARTNER,
        HONOUR,
        POLICY,
        EVENT,
        PLACE,
        STRUCTURE
    }

    /**
     * What it is said of.
     *
     * @param targetId the record whose facts open
     * @param topicId the heading of an indicator, else empty
     */
    record Thing(String id, Kind kind, Bilingual name, String targetId, String topicId) {
        Thing(String id, Kind kind, Bilingual name) {
            this(id, kind, name, id, "");
        }

        /** A count of parks that stands in a series of indicators too. */
        boolean isCountedByAnIndicator() {
            return kind == Kind.PARK && !topicId.isEmpty();
        }
    }

    static final String INFERRED = "told.inferred";
    static final String CAUTION = "told.caution";
    static final String NOTE = "told.note";
    private static final List<String> OURS = List.of(INFERRED, CAUTION, NOTE);

    /** What is said. */
    sealed interface Content {
        /** Contents with the same key of one thing are of the same matter and may be set against each other; empty for none. */
        default String matter() {
            return "";
        }
    }

    /** A state, with our own short words. */
    record State(Status status, Optional<Bilingual> note) implements Content {
        @Override
        public String matter() {
            return "state";
        }
    }

    /** A number of a record. */
    record Amount(Bilingual what, Quantity quantity, boolean planned) implements Content {
        @Override
        public String matter() {
            return "amount " + what.zh() + " " + quantity.unit().dimension() + planned;
        }
    }

    /** A point of an indicator. */
    record Point(IndicatorSeries series, IndicatorSeries.Point point) implements Content {
        @Override
        public String matter() {
            return "point";
        }
    }

    /** A transport formula. */
    record Formula(NetworkTarget target) implements Content {
        @Override
        public String matter() {
            return "formula";
        }
    }

    /** A dated step of a zone. */
    record Step(Bilingual text) implements Content {
        @Override
        public String matter() {
            return "step";
        }
    }

    /** Words, under a label of the bundle where they need one. */
    record Words(String label, Bilingual text) implements Content {}

    Told {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(content, "content");
        sourceIds = List.copyOf(sourceIds);
    }

    boolean by(String sourceId) {
        return sourceIds.contains(sourceId);
    }

    /** A number or a state, not mere words. */
    boolean isFirm() {
        return !content.matter().isEmpty();
    }

    /** Whether the source itself names the thing by it; our inferences, cautions and notes only rest on the source. */
    boolean isNaming() {
        boolean ours = content instanceof Words words && OURS.contains(words.label());
        return !ours && !(content instanceof Step);
    }
}
