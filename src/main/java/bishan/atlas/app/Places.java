package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.TransportRecord;
import java.util.Optional;

/** Where a thing stands on the map: the feature behind the id of a feature or of a record. */
public final class Places {
    private final Atlas atlas;

    public Places(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The feature itself, the place of the record, or the first line of a transport record; empty where none is known. */
    public Optional<MapFeature> of(String id) {
        return atlas.feature(id)
                .or(() -> atlas.placeOf(id))
                .or(() -> atlas.transport(id).flatMap(this::firstLine));
    }

    private Optional<MapFeature> firstLine(TransportRecord record) {
        return record.ties().featureIds().stream()
                .flatMap(featureId -> atlas.feature(featureId).stream())
                .findFirst();
    }
}
