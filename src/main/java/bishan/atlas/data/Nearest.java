package bishan.atlas.data;

import java.util.Comparator;
import java.util.List;

/** The words most like one that is not known: what a misspelt name was to be. */
final class Nearest {
    private static final int MOST = 6;

    private Nearest() {}

    /** All of {@code known} where they are few, else those most like {@code word}, the nearest first. */
    static List<String> to(String word, List<String> known) {
        return known.size() <= MOST
                ? known
                : known.stream()
                        .sorted(Comparator.comparingInt(candidate -> distance(word, candidate)))
                        .limit(MOST)
                        .toList();
    }

    /** How many letters must be put in, taken out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int k = 0; k < row.length; k++) {
            row[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k < row.length; k++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.min(same, Math.min(row[k], row[k - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
