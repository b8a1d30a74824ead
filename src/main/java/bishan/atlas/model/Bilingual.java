package bishan.atlas.model;

/** The same words in Chinese and in English; Chinese is never blank, English falls back to it. */
public record Bilingual(String zh, String en) {
    public Bilingual {
        if (zh == null || zh.isBlank()) {
            throw new IllegalArgumentException("Bilingual.zh must not be blank (en = " + en + ")");
        }
        en = en == null || en.isBlank() ? zh : en;
    }

    /** The words in {@code language}. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The words in the other language than {@code language}. */
    public String other(Language language) {
        return language == Language.ZH ? en : zh;
    }
}
