package bishan.atlas.data;

import bishan.atlas.model.Unit;
import java.util.Arrays;
import java.util.Set;

/** What goes with a unit: the Chinese words a figure may have for it, and the values beyond which a slip is likely. */
enum UnitSense {
    KM2(0, 1e6, "平方公里", "平方千米"),
    MU(0, 1e6, "亩"),
    WAN_MU(0, 1e4, "万亩"),
    M2(0, 1e9, "平方米"),
    M(0, 1e6, "米"),
    KM(0, 20_000, "公里", "千米"),
    YI_YUAN(0, 1e5, "亿元"),
    WAN_YUAN(0, 1e9, "万元"),
    YI_USD(0, 1e4, "亿美元"),
    GWH(0, 1e5, "吉瓦时", "GWh"),
    MINUTES(0, 1440, "分钟"),
    SECONDS(0, 86_400, "秒"),
    DAYS(0, 36_500, "天", "日"),
    PERCENT(-100, 1000, "%", "个百分点"),
    TIMES(0, 1000, "倍"),
    TEU(0, 1e9, "标箱"),
    COUNT(0, 1e10);

    /** They measure, but none of our units is written with them: a hectare is not counted, it is converted. */
    private static final Set<String> OTHER_MEASURES = Set.of("公顷", "万公顷", "元", "美元", "万美元", "吨", "万吨");

    private final double least;
    private final double most;
    private final Set<String> words;

    UnitSense(double least, double most, String... words) {
        this.least = least;
        this.most = most;
        this.words = Set.of(words);
    }

    static UnitSense of(Unit unit) {
        return valueOf(unit.name());
    }

    /** Whether a figure may be written with {@code word}; what is counted has any word that measures nothing. */
    boolean allows(String word) {
        return this == COUNT
                ? !OTHER_MEASURES.contains(word)
                        && Arrays.stream(values()).noneMatch(other -> other.words.contains(word))
                : words.contains(word);
    }

    boolean isLikely(double value) {
        return value >= least && value <= most;
    }
}
