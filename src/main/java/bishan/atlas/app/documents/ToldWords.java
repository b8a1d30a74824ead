package bishan.atlas.app.documents;

import bishan.atlas.app.documents.DocumentPage.Line;
import bishan.atlas.app.documents.Told.Amount;
import bishan.atlas.app.documents.Told.Formula;
import bishan.atlas.app.documents.Told.Point;
import bishan.atlas.app.documents.Told.State;
import bishan.atlas.app.documents.Told.Step;
import bishan.atlas.app.documents.Told.Words;
import bishan.atlas.model.IndicatorSeries;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told, in words: the value with its qualifier and unit, and a remark. */
final class ToldWords {
    private final Desk desk;

    ToldWords(Desk desk) {
        this.desk = desk;
    }

    /** The value alone, as it stands in a table of changes. */
    Line line(Told told) {
        Told.Content content = told.content();
        if (content instanceof State state) {
            String note = state.note().map(desk.reading()::in).orElse("");
            return new Line(Optional.of(desk.mark(state.status())), "", note);
        }
        if (content instanceof Amount amount) {
            String planned = amount.planned() ? desk.words().get("told.planned") : "";
            return plain(desk.reading().numbers().figure(amount.quantity()), Desk.joined(planned, ownDate(told)));
        }
        if (content instanceof Point point) {
            return plain(value(point.point()), Desk.joined(pointRemark(told, point.point())));
        }
        if (content instanceof Formula formula) {
            return plain(desk.in(formula.target().text()), "");
        }
        if (content instanceof Step step) {
            return plain(desk.reading().in(step.text()), ownDate(told));
        }
        return plain(words((Words) content), "");
    }

    /** The whole fact under the name of its thing: what it is, and the value. */
    Line entry(Told told) {
        Line line = line(told);
        if (told.content() instanceof State) {
            return new Line(line.mark(), line.remark(), ownDate(told));
        }
        if (told.content() instanceof Amount amount) {
            return plain(desk.words().get("told.amount", desk.reading().in(amount.what()), line.text()), line.remark());
        }
        if (told.content() instanceof Point point) {
            return plain(line.text(), Desk.joined(line.remark(), definition(point)));
        }
        if (told.content() instanceof Formula formula) {
            return plain(line.text(), desk.reading().in(formula.target().where()));
        }
        return line;
    }

    /** One sentence without its thing's heading: 海绵城市覆盖城区面积 33.4%. */
    String sentence(Told told) {
        Line entry = entry(told);
        String text = entry.mark().isPresent()
                ? entry.mark().get().word()
                        + (entry.text().isBlank() ? "" : desk.words().get("told.after", entry.text()))
                : entry.text();
        return desk.words().get("told.sentence", desk.reading().in(told.thing().name()), text);
    }

    String definition(Point point) {
        return point.series()
                .definition(point.point().definitionId())
                .map(definition -> desk.reading().in(definition.words()))
                .orElse("");
    }

    private String pointRemark(Told told, IndicatorSeries.Point point) {
        String date = ownDate(told);
        if (!point.target()) {
            return date;
        }
        return date.isBlank()
                ? desk.words().get("told.target.undated")
                : desk.words().get("told.target", date);
    }

    private String value(IndicatorSeries.Point point) {
        IndicatorSeries.Reading reading = point.reading();
        if (reading.parts().isEmpty()) {
            return desk.reading().numbers().figure(reading.fact().value());
        }
        return reading.parts().stream()
                .map(part -> desk.reading().in(part.name()) + " "
                        + desk.reading().numbers().plain(part.value()))
                .collect(Collectors.joining(" : "));
    }

    private String words(Words words) {
        String text = desk.reading().in(words.text());
        if (words.label().isEmpty() || words.label().equals(Told.NOTE)) {
            return text;
        }
        return words.label().equals("told.named")
                ? desk.words().get("told.named")
                : desk.words().get(words.label(), text);
    }

    private String ownDate(Told told) {
        return desk.ownDate(told.date(), told.sourceIds().get(0));
    }

    private static Line plain(String text, String remark) {
        return new Line(Optional.empty(), text, remark);
    }
}
