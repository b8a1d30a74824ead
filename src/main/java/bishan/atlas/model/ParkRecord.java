package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the documents say of a park they name. */
public record ParkRecord(
        String id,
        Optional<PartialDate> opened,
        List<Fact<Bilingual>> statements,
        List<Figure> figures,
        List<Fact<Bilingual>> notes) {
    public ParkRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(opened, "opened");
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
