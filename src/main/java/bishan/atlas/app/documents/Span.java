package bishan.atlas.app.documents;

import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;

/** The days a document may be of, in words: 2021年1月12日至31日之间. */
final class Span {
    private final Desk desk;

    Span(Desk desk) {
        this.desk = desk;
    }

    String of(Source source) {
        if (source.particulars().isEmpty()) {
            return source.date().map(desk::shown).orElse("");
        }
        Source.Dating dating = source.particulars().get().dating();
        PartialDate from = dating.earliest();
        PartialDate to = dating.latest();
        boolean wholeYear = from.year() == to.year() && from.earliest().getDayOfYear() == 1 && to.month() == 12;
        return wholeYear
                ? desk.words().get("span.year", desk.shown(new PartialDate(from.year(), 0, 0)))
                : desk.words().get("span.between", desk.shown(from), end(from, to));
    }

    /** In Chinese the last day is written without the year and month it shares with the first. */
    private String end(PartialDate from, PartialDate to) {
        String whole = desk.shown(to);
        if (desk.reading().language() == Language.EN || from.year() != to.year()) {
            return whole;
        }
        boolean sameMonth = from.month() == to.month() && from.day() > 0 && to.day() > 0;
        return whole.substring(whole.indexOf(sameMonth ? '月' : '年') + 1);
    }
}
