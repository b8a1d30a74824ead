package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.InferredSwitch;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Link;
import bishan.atlas.model.Project;
import bishan.atlas.model.TransportRecord;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records tied to a zone as cards: stated links, then inferred ones behind their switch, each with its reason. */
final class ZoneProjects {
    private final Reading reading;
    private final StatusCourse course;
    private final Places places;

    /** A project or a transport record with its link to the zone. */
    private record Tie(String id, Bilingual name, Project.History history, Link link) {}

    ZoneProjects(Reading reading) {
        this.reading = reading;
        this.course = new StatusCourse(reading);
        this.places = new Places(reading.atlas());
    }

    Section section(Zone zone) {
        List<Tie> ties = ties(zone.id());
        List<Card> stated = cards(ties, Link.Kind.EXPLICIT);
        List<Card> inferred = cards(ties, Link.Kind.INFERRED);
        List<Block> blocks = new ArrayList<>(stated);
        if (stated.isEmpty()) {
            blocks.add(reading.muted("links.none"));
        }
        if (!inferred.isEmpty()) {
            boolean on = reading.state().showInferred();
            blocks.add(
                    new InferredSwitch(reading.say("links.inferred", inferred.size()), reading.say("links.show"), on));
            blocks.addAll(on ? inferred : List.of());
        }
        return new Section(reading.say("links.title"), reading.say("links.stated", stated.size()), List.of(), blocks);
    }

    private List<Tie> ties(String zoneId) {
        Stream<Tie> projects = reading.atlas().records().projects().stream()
                .flatMap(p -> p.linkTo(zoneId).map(link -> new Tie(p.id(), p.name(), p.history(), link)).stream());
        Stream<Tie> transport = reading.atlas().records().transport().stream()
                .flatMap(t -> linkTo(t, zoneId).map(link -> new Tie(t.id(), t.name(), t.history(), link)).stream());
        return Stream.concat(projects, transport).toList();
    }

    private static Optional<Link> linkTo(TransportRecord record, String zoneId) {
        return record.ties().zoneLinks().stream()
                .filter(link -> link.targetId().equals(zoneId))
                .findFirst();
    }

    private List<Card> cards(List<Tie> ties, Link.Kind kind) {
        return ties.stream()
                .filter(tie -> tie.link().kind() == kind)
                .map(this::card)
                .toList();
    }

    private Card card(Tie tie) {
        boolean inferred = tie.link().kind() == Link.Kind.INFERRED;
        Optional<Figure> leading = tie.history().figures().stream().findFirst();
        return new Card(
                tie.id(),
                reading.in(tie.name()),
                tie.id(),
                course.latestMark(tie.history().statuses(), Optional.empty()),
                leading.map(reading.numbers()::phrase).orElse(""),
                inferred ? tie.link().reason().map(reading::in).orElse("") : "",
                inferred,
                places.of(tie.id()).isPresent(),
                reading.chips().of(sources(tie, leading)));
    }

    /** The sources of what the card says: of the status, then of the figure; of the record where it says neither. */
    private List<String> sources(Tie tie, Optional<Figure> leading) {
        List<String> ids = Stream.concat(
                        course.latestSource(tie.history().statuses()).stream(), leading.map(Figure::sourceId).stream())
                .toList();
        return ids.isEmpty() ? tie.history().sourceIds() : ids;
    }
}
