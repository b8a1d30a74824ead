package bishan.atlas.app.book;

import java.util.Map;
import java.util.Optional;

/**
 * On which page what stands, counted from 1.
 *
 * @param count how many pages the book has
 */
record PageNumbers(Map<String, Integer> byAnchor, int count) {
    PageNumbers {
        byAnchor = Map.copyOf(byAnchor);
    }

    Optional<Integer> of(String anchor) {
        return Optional.ofNullable(byAnchor.get(anchor));
    }
}
