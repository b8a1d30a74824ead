package bishan.atlas.data.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Broken inputs made from the real {@code maps/}, every file of it; the same seed gives the same cases. Files that are added to the
 * folder later are damaged like the rest. The atlas reads no archives of any kind, so there is no zip bomb in here: what a packed file
 * would be to the reader, bytes that are no UTF-8 text and files that are too large, stands among the encodings and the sizes.
 */
final class HostileCorpus {
    private final List<HostileCase> cases = new ArrayList<>();
    private final Map<String, Integer> met = new HashMap<>();

    /** @param every how many of those cases are left of each kind that can be made of any file: one out of so many */
    HostileCorpus(MapsCopy maps, long seed, int every) {
        Random random = new Random(seed);
        for (String file : maps.files()) {
            add(new FileCases(maps, random).of(file), every);
            add(new RecordCases(maps, random).of(file), every);
            if (file.endsWith(".geojson")) {
                add(new FeatureCases(maps, random).of(file), every);
            }
        }
        cases.addAll(new TableCases(maps).all());
        cases.addAll(new ShiftCases(maps).all());
        cases.addAll(new HeavyCases(maps).all());
    }

    private void add(List<HostileCase> all, int every) {
        for (HostileCase one : all) {
            if ((met.merge(one.kind(), 1, Integer::sum) - 1) % every == 0) {
                cases.add(one);
            }
        }
    }

    List<HostileCase> cases() {
        return cases;
    }
}
