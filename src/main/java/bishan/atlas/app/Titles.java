package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Context;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.Project;
import bishan.atlas.model.Source;
import bishan.atlas.model.Structure;
import bishan.atlas.model.Subject;
import bishan.atlas.model.TransportRecord;
import bishan.atlas.model.Zone;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The name of anything that has an id, and the id of the sheet that holds it: a point stands on the sheet of its series. */
final class Titles {
    private final Atlas atlas;
    private final Context context;

    Titles(Atlas atlas) {
        this.atlas = atlas;
        this.context = atlas.records().context();
    }

    Optional<Bilingual> of(String id) {
        return Stream.<Supplier<Optional<Bilingual>>>of(
                        () -> atlas.zone(id).map(Zone::name),
                        () -> atlas.project(id).map(Project::name),
                        () -> atlas.transport(id).map(TransportRecord::name),
                        () -> atlas.subject(id).map(Subject::name),
                        () -> network(id).map(network -> network.text().value()),
                        () -> series(id).map(IndicatorSeries::name),
                        () -> structure(id).map(Structure::name),
                        () -> derivation(id).map(Derivation::name),
                        () -> contradiction(id).map(Contradiction::title),
                        () -> atlas.source(id).map(Source::title),
                        () -> atlas.feature(id).map(MapFeature::name))
                .flatMap(name -> name.get().stream())
                .findFirst();
    }

    /** The id of the sheet a record, figure, point, part of a system or worked-out value stands on. */
    String sheetOf(String id) {
        if (of(id).isPresent()) {
            return id;
        }
        return context.indicators().series().stream()
                .filter(series -> series.points().stream()
                        .anyMatch(point ->
                                point.id().equals(id) || point.also().stream().anyMatch(f -> f.id().equals(id))))
                .map(IndicatorSeries::id)
                .findFirst()
                .orElseGet(() -> id.contains(".") ? id.substring(0, id.indexOf('.')) : id);
    }

    Optional<NetworkTarget> network(String id) {
        return atlas.records().networks().stream()
                .filter(n -> n.id().equals(id))
                .findFirst();
    }

    Optional<IndicatorSeries> series(String id) {
        return context.indicators().series().stream()
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    Optional<Structure> structure(String id) {
        return context.structures().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    Optional<Derivation> derivation(String id) {
        return context.derivations().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    Optional<Contradiction> contradiction(String id) {
        return context.contradictions().stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
