package bishan.atlas.data;

import java.util.stream.Stream;

/** The ids in a field that names one source or several. */
final class SourceIds {
    private SourceIds() {}

    static Stream<Spot> of(Spot field) {
        Stream<Spot> ids = field.node().isArray() ? field.elements() : Stream.of(field);
        return ids.filter(id -> id.node().isTextual() && !id.node().textValue().isBlank());
    }
}
