package bishan.atlas.model;

import java.util.List;

/** A tunnel of known length, metres, under a ridge; its place on the line is where the line crosses the ridge, and so schematic. */
public record Tunnel(Bilingual name, String ridgeId, double lengthM, List<String> sourceIds) {
    public Tunnel {
        if (!(lengthM > 0)) {
            throw new IllegalArgumentException("length_m of tunnel " + name + " must be positive, not " + lengthM);
        }
        sourceIds = List.copyOf(sourceIds);
    }
}
