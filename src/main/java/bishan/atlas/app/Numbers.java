package bishan.atlas.app;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Measure;
import bishan.atlas.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as a planner writes them: thousands parted, trailing zeros off, large Chinese counts in 万, the document's qualifier kept.
 * Lengths are given in metres, areas in square kilometres.
 */
final class Numbers {
    private static final double MU_PER_KM2 = 1500;
    private static final double HECTARES_PER_MU = 1 / 15.0;
    private static final double MYRIAD = 10_000;

    private final Messages words;
    private final boolean chinese;

    Numbers(Messages words) {
        this.words = words;
        this.chinese = words.language() == Language.ZH;
    }

    /** {@code 1,000} or {@code 2.7}: at most two decimals. */
    String plain(double value) {
        return format("#,##0.##", value);
    }

    /** A measured value: always one decimal, so that 10 measured reads 10.0. */
    String measured(double value) {
        return format("#,##0.0", value);
    }

    /** The value with its unit and qualifier: 超 20 亿元, 72.3 万个, more than CNY 2 billion. */
    String figure(Measure measure) {
        return qualified(measure, " ");
    }

    /** The figure as a phrase for a card: 总投资超20亿元. */
    String phrase(Figure figure) {
        String what = figure.what().in(words.language());
        return chinese
                ? what + qualified(figure.measure(), "")
                : words.get("figure.phrase", what, qualified(figure.measure(), " "));
    }

    /** The value alone with its qualifier: 约 15. */
    String value(Measure measure) {
        return qualifier(measure, " ") + plain(measure.value());
    }

    /** Hectares and mu of an area: 1,000 公顷 · 1.5 万亩. */
    String hectaresAndMu(double km2) {
        return words.get("area.second", plain(km2 * 100), mu(km2 * MU_PER_KM2));
    }

    /** A second unit for a figure given in mu: 1.33 公顷. */
    String hectaresOfMu(double mu) {
        return words.get("unit.hectares", plain(mu * HECTARES_PER_MU));
    }

    /** An area as a source prints it. */
    String printedKm2(double km2) {
        return words.get("unit.km2", plain(km2));
    }

    String squareKilometres(double km2) {
        return words.get("unit.km2", measured(km2));
    }

    /** The measured against the planned area, signed, in per cent with one decimal. */
    String difference(double plannedKm2, double measuredKm2) {
        double percent = (measuredKm2 - plannedKm2) / plannedKm2 * 100;
        String size = measured(Math.abs(percent));
        String sign = size.equals("0.0") ? "" : percent > 0 ? "+" : "−";
        return words.get("area.difference", sign + size);
    }

    String percent(double share) {
        return format("0", share * 100) + "%";
    }

    String kilometres(double metres) {
        return words.get("unit.kilometres", measured(metres / 1000));
    }

    String metres(double metres) {
        return words.get("unit.metres", plain(metres));
    }

    /** ±250 米, ±1.2 公里. */
    String accuracy(double metres) {
        return metres < 1000
                ? words.get("accuracy.metres", plain(metres))
                : words.get("accuracy.kilometres", format("0.#", metres / 1000));
    }

    private String qualified(Measure measure, String gap) {
        String amount = chinese ? chineseAmount(measure, gap) : englishAmount(measure);
        return qualifier(measure, gap) + amount;
    }

    private String qualifier(Measure measure, String gap) {
        return measure.qualifier().map(q -> q.in(words.language()) + gap).orElse("");
    }

    private String chineseAmount(Measure measure, String gap) {
        String unit = measure.unit().zh();
        if (measure.unitId().equals("percent")) {
            return plain(measure.value()) + unit;
        }
        boolean large = measure.value() >= MYRIAD && !unit.startsWith("万") && !unit.startsWith("亿");
        return large ? plain(measure.value() / MYRIAD) + gap + "万" + unit : plain(measure.value()) + gap + unit;
    }

    private String englishAmount(Measure measure) {
        return switch (measure.unitId()) {
            case "yi_yuan" -> money(measure.value() * 1e8);
            case "wan_yuan" -> money(measure.value() * 1e4);
            case "percent" -> plain(measure.value()) + "%";
            default -> (plain(measure.value()) + " " + superscript(measure.unit())).trim();
        };
    }

    private static String superscript(Bilingual unit) {
        return unit.en().equals("km2") || unit.en().equals("m2") ? unit.en().replace('2', '²') : unit.en();
    }

    private String money(double yuan) {
        if (yuan >= 1e9) {
            return words.get("money.billion", plain(yuan / 1e9));
        }
        return yuan >= 1e6 ? words.get("money.million", plain(yuan / 1e6)) : words.get("money.yuan", plain(yuan));
    }

    private String mu(double mu) {
        return chinese && mu >= MYRIAD
                ? words.get("unit.mu.myriad", plain(mu / MYRIAD))
                : words.get("unit.mu", format("#,##0.#", mu));
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
