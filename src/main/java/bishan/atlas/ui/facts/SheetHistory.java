package bishan.atlas.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The sheets that were visited, in order, with the place where the reader stands. */
final class SheetHistory {
    private final List<String> visited = new ArrayList<>();
    private final IntegerProperty at = new SimpleIntegerProperty(-1);
    private final IntegerProperty size = new SimpleIntegerProperty(0);
    private final BooleanBinding atStart = at.lessThanOrEqualTo(0);
    private final BooleanBinding atEnd = Bindings.createBooleanBinding(() -> at.get() >= size.get() - 1, at, size);

    /** Notes a visit; what lay ahead is forgotten. Visiting where one stands changes nothing. */
    void visit(String id) {
        if (at.get() >= 0 && visited.get(at.get()).equals(id)) {
            return;
        }
        visited.subList(at.get() + 1, visited.size()).clear();
        visited.add(id);
        size.set(visited.size());
        at.set(visited.size() - 1);
    }

    Optional<String> back() {
        return step(-1);
    }

    Optional<String> forward() {
        return step(1);
    }

    BooleanBinding atStart() {
        return atStart;
    }

    BooleanBinding atEnd() {
        return atEnd;
    }

    private Optional<String> step(int by) {
        int next = at.get() + by;
        if (next < 0 || next >= visited.size()) {
            return Optional.empty();
        }
        at.set(next);
        return Optional.of(visited.get(next));
    }
}
