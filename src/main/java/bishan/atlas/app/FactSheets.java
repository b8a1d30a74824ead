package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.TransportRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fact sheets of one atlas. A thing has one sheet, whether it is asked for by its record or by its feature: the place of a project
 * gives the project's sheet, a line its record's, a town seat its town's. Pure: the same id and state give the same sheet. Any thread.
 */
public final class FactSheets {
    private final Atlas atlas;

    public FactSheets(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The sheet of a zone, project, transport record, park, source or feature, or of anything round the map; empty where the atlas has no such id. */
    public Optional<FactSheet> of(String id, MapState state) {
        Reading reading = Reading.of(atlas, state);
        return ofContext(id, reading).or(() -> mapped(id, reading).map(sheet -> withAppendix(sheet, reading)));
    }

    private Optional<FactSheet> mapped(String id, Reading reading) {
        return ofRecord(id, reading).or(() -> atlas.feature(id).map(feature -> ofFeature(feature, reading)));
    }

    /** Ties, contradictions and the lines of the documents end the sheet of everything on the map. */
    private static FactSheet withAppendix(FactSheet sheet, Reading reading) {
        List<FactSheet.Section> sections = new ArrayList<>(sheet.sections());
        sections.addAll(new Appendix(reading).sections(sheet.id()));
        return new FactSheet(sheet.id(), sheet.head(), sections);
    }

    /** What stands round the map: subjects, systems, indicators, formulas, worked-out values, contradictions. */
    private Optional<FactSheet> ofContext(String id, Reading reading) {
        Titles titles = new Titles(atlas);
        return atlas.subject(id)
                .map(subject -> new SubjectFacts(reading).of(subject))
                .or(() -> titles.structure(id).map(structure -> new StructureFacts(reading).of(structure)))
                .or(() -> titles.series(id).map(series -> new SeriesFacts(reading).of(series)))
                .or(() -> titles.network(id).map(network -> new NetworkFacts(reading).of(network)))
                .or(() -> titles.derivation(id).map(derivation -> new DerivationFacts(reading).of(derivation)))
                .or(() -> titles.contradiction(id)
                        .map(contradiction -> new ContradictionFacts(reading).of(contradiction)));
    }

    private Optional<FactSheet> ofRecord(String id, Reading reading) {
        return atlas.zone(id)
                .map(zone -> new ZoneFacts(reading).of(zone))
                .or(() -> atlas.project(id).map(project -> new ProjectFacts(reading).of(project)))
                .or(() -> atlas.transport(id).map(record -> ofTransport(record, reading)))
                .or(() -> atlas.source(id).map(source -> new SourceFacts(reading).of(source)));
    }

    private FactSheet ofTransport(TransportRecord record, Reading reading) {
        return atlas.placeOf(record.id())
                .filter(feature -> feature.kind().isStop())
                .map(stop -> new StationFacts(reading).of(stop, Optional.of(record)))
                .orElseGet(() -> new LineFacts(reading).of(record));
    }

    private FactSheet ofFeature(MapFeature feature, Reading reading) {
        Optional<FactSheet> recorded = feature.facets()
                .record()
                .filter(recordId -> !recordId.equals(feature.id()))
                .flatMap(recordId -> ofRecord(recordId, reading));
        return recorded.orElseGet(() -> ofPlainFeature(feature, reading));
    }

    private FactSheet ofPlainFeature(MapFeature feature, Reading reading) {
        if (feature.kind().isStop()) {
            return new StationFacts(reading).of(feature, Optional.empty());
        }
        if (feature.kind().isTransportLine() || feature.kind() == FeatureKind.AIRPORT_SITE) {
            return new LineFacts(reading).of(feature);
        }
        return switch (feature.kind()) {
            case PARK -> new ParkFacts(reading).of(feature, atlas.park(feature.id()));
            case TOWN -> new TownFacts(reading).of(feature);
            case TOWN_SEAT -> ofSeat(feature, reading);
            default -> new PlaceFacts(reading).of(feature);
        };
    }

    private FactSheet ofSeat(MapFeature seat, Reading reading) {
        return seat.text("town")
                .flatMap(atlas::feature)
                .map(town -> new TownFacts(reading).of(town))
                .orElseGet(() -> new PlaceFacts(reading).of(seat));
    }
}
