package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The attributions an atlas owes for its positions: those of every source that a feature cites. They are the atlas's, not the
 * sheet's: each sheet carries them all, whatever it shows, so that none goes out without because a layer was off.
 */
public final class Credits {
    private Credits() {}

    public static List<String> of(Atlas atlas) {
        Set<String> cited = atlas.features()
                .flatMap(f -> f.provenance().sourceIds().stream())
                .collect(Collectors.toSet());
        return atlas.records().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .map(Source::attribution)
                .filter(credit -> !credit.isBlank())
                .distinct()
                .toList();
    }
}
