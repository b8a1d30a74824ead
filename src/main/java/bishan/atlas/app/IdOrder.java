package bishan.atlas.app;

import java.util.Comparator;

/** Ids as a person orders them: letters first, then the number, so that P9 stands before P10. */
final class IdOrder implements Comparator<String> {
    private static final Comparator<String> BY_PARTS = Comparator.comparing(IdOrder::letters)
            .thenComparingInt(IdOrder::number)
            .thenComparing(Comparator.naturalOrder());

    @Override
    public int compare(String a, String b) {
        return BY_PARTS.compare(a, b);
    }

    private static String letters(String id) {
        return id.replaceAll("\\d.*", "");
    }

    private static int number(String id) {
        String digits = id.replaceAll("^\\D*(\\d{0,6}).*$", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
