package bishan.atlas.app;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Unit;
import bishan.atlas.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as a planner writes them: thousands parted, trailing zeros off, large Chinese counts in 万, the document's qualifier kept.
 * Lengths are given in metres, areas in square kilometres.
 */
public final class Numbers {
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
    public String plain(double value) {
        return format("#,##0.##", value);
    }

    /** A number as its source prints it, to the last digit: 7.1007. */
    String exact(double value) {
        return format("#,##0.######", value);
    }

    /** As charts and their tables have it: {@code 1503}, {@code 15,226}: parted from five digits on. */
    String bare(double value) {
        return format(Math.abs(value) < MYRIAD ? "0.##" : "#,##0.##", value);
    }

    /** A measured value: always one decimal, so that 10 measured reads 10.0. */
    String measured(double value) {
        return format("#,##0.0", value);
    }

    /** The value with its unit and qualifier: 超 20 亿元, 72.3 万个, more than CNY 2 billion. */
    public String figure(Quantity quantity) {
        return qualified(quantity, " ");
    }

    /** The figure as a phrase for a card: 总投资超20亿元. */
    String phrase(Figure figure) {
        String what = figure.what().in(words.language());
        return chinese
                ? what + qualified(figure.quantity(), "")
                : words.get("figure.phrase", what, qualified(figure.quantity(), " "));
    }

    /** The value alone with its qualifier: 约 15. */
    public String value(Quantity quantity) {
        return qualifier(quantity, " ") + exact(quantity.value());
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

    private String qualified(Quantity quantity, String gap) {
        String amount = chinese ? chineseAmount(quantity, gap) : englishAmount(quantity);
        return qualifier(quantity, gap) + amount;
    }

    private String qualifier(Quantity quantity, String gap) {
        return quantity.qualifier().map(q -> q.in(words.language()) + gap).orElse("");
    }

    private String chineseAmount(Quantity quantity, String gap) {
        String unit = quantity.unitWords().zh();
        if (quantity.unit() == Unit.PERCENT) {
            return exact(quantity.value()) + unit;
        }
        boolean large = quantity.value() >= MYRIAD && !unit.startsWith("万") && !unit.startsWith("亿");
        return large ? exact(quantity.value() / MYRIAD) + gap + "万" + unit : exact(quantity.value()) + gap + unit;
    }

    private String englishAmount(Quantity quantity) {
        return switch (quantity.unit()) {
            case YI_YUAN -> money(quantity.value() * 1e8);
            case WAN_YUAN -> money(quantity.value() * 1e4);
            case PERCENT -> exact(quantity.value()) + "%";
            default -> (exact(quantity.value()) + " " + superscript(quantity.unitWords())).trim();
        };
    }

    private static String superscript(Bilingual unit) {
        return unit.en().equals("km2") || unit.en().equals("m2") ? unit.en().replace('2', '²') : unit.en();
    }

    private String money(double yuan) {
        if (yuan >= 1e9) {
            return words.get("money.billion", exact(yuan / 1e9));
        }
        return yuan >= 1e6 ? words.get("money.million", exact(yuan / 1e6)) : words.get("money.yuan", exact(yuan));
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
