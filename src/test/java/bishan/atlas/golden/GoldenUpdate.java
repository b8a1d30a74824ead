package bishan.atlas.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;

/** Whether references, texts and pictures alike, are to be rewritten: asked for by {@code -Dgolden.update=true}, refused in CI. */
public final class GoldenUpdate {
    private static final String PROPERTY = "golden.update";
    private static final String CI = "CI";

    private GoldenUpdate() {}

    /** True when this run rewrites references; the test that asks fails where that is asked for in CI. */
    public static boolean wanted() {
        return wanted(Boolean.getBoolean(PROPERTY), System.getenv());
    }

    static boolean wanted(boolean askedFor, Map<String, String> environment) {
        String ci = environment.getOrDefault(CI, "");
        if (askedFor && !ci.isEmpty() && !ci.equalsIgnoreCase("false")) {
            return fail("-D" + PROPERTY + "=true is refused where " + CI + "=" + ci
                    + ": a person looks at references before they change");
        }
        return askedFor;
    }
}
