package bishan.atlas.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The outcome of a run as a page to look at: expected, actual and difference of every view, those that failed first. */
final class GoldenReport {
    private final Path folder;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String view, String painter, PictureComparer.Comparison comparison) {
        String picture(String kind) {
            return painter + "/" + view + "-" + kind + ".png";
        }
    }

    GoldenReport(Path folder) {
        this.folder = folder;
    }

    Path page() {
        return folder.resolve("index.html");
    }

    void add(String view, MapPainter painter, Picture expected, Picture actual, PictureComparer.Comparison comparison) {
        Row row = new Row(view, painter.name(), comparison);
        rows.add(row);
        expected.writeFast(folder.resolve(row.picture("expected")));
        actual.writeFast(folder.resolve(row.picture("actual")));
        comparison.difference().writeFast(folder.resolve(row.picture("difference")));
    }

    void write() throws IOException {
        List<Row> failed =
                rows.stream().filter(row -> !row.comparison().passes()).toList();
        List<Row> passed =
                rows.stream().filter(row -> row.comparison().passes()).toList();
        StringBuilder html = new StringBuilder(HEAD);
        html.append("<p>%d views passed, %d failed.</p>\n<table>\n".formatted(passed.size(), failed.size()));
        html.append(
                "<tr><th>view</th><th>painter</th><th>verdict</th><th>pixels that differ</th><th>largest</th></tr>\n");
        for (List<Row> part : List.of(failed, passed)) {
            part.forEach(row -> html.append(line(row)));
        }
        html.append("</table>\n");
        for (List<Row> part : List.of(failed, passed)) {
            part.forEach(row -> html.append(pictures(row)));
        }
        Files.createDirectories(folder);
        Files.writeString(page(), html.append("</body>\n</html>\n"));
    }

    private static String line(Row row) {
        PictureComparer.Comparison found = row.comparison();
        return "<tr class=\"%s\"><td><a href=\"#%s\">%s</a></td><td>%s</td><td>%s</td><td>%d (%.4f %%)</td><td>%d</td></tr>\n"
                .formatted(
                        verdict(row),
                        anchor(row),
                        row.view(),
                        row.painter(),
                        verdict(row),
                        found.differing(),
                        100.0 * found.differing() / found.pixels(),
                        found.largest());
    }

    private static String pictures(Row row) {
        StringBuilder html = new StringBuilder("<h2 id=\"%s\" class=\"%s\">%s, %s: %s</h2>\n"
                .formatted(anchor(row), verdict(row), row.view(), row.painter(), verdict(row)));
        html.append("<div class=\"row\">\n");
        html.append(figure("expected; point at it for the actual one", row.picture("expected"), row.picture("actual")));
        html.append(figure("actual", row.picture("actual"), ""));
        html.append(figure("difference: red counts, blue is under the threshold", row.picture("difference"), ""));
        return html.append("</div>\n").toString();
    }

    private static String figure(String caption, String picture, String over) {
        String second = over.isEmpty() ? "" : "<img class=\"over\" src=\"" + over + "\" alt=\"\">";
        return "<figure><div><img src=\"%s\" alt=\"%s\">%s</div><figcaption>%s</figcaption></figure>\n"
                .formatted(picture, caption, second, caption);
    }

    private static String anchor(Row row) {
        return row.painter() + "-" + row.view();
    }

    private static String verdict(Row row) {
        return row.comparison().passes() ? "passed" : "failed";
    }

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Golden pictures</title>
            <style>
            body { font: 14px sans-serif; margin: 24px; color: #1C2226; background: #F4F3F0; }
            table { border-collapse: collapse; background: white; }
            th, td { border: 1px solid #CCC; padding: 3px 10px; text-align: left; }
            .failed, .failed a { color: #B3121E; font-weight: bold; }
            .row { display: flex; gap: 12px; }
            figure { margin: 0; }
            figure div { position: relative; border: 1px solid #999; line-height: 0; }
            img { max-width: 31vw; height: auto; image-rendering: pixelated; }
            .over { position: absolute; left: 0; top: 0; opacity: 0; }
            figure div:hover .over { opacity: 1; }
            </style>
            </head>
            <body>
            <h1>Golden pictures</h1>
            """;
}
