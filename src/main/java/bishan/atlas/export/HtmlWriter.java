package bishan.atlas.export;

/** A table as HTML, as word processors and spreadsheets take it from the clipboard. Text is marked as text, so 2021-01 stays a month. */
public final class HtmlWriter {
    private static final String AS_TEXT = " style=\"mso-number-format:'\\@'\"";

    private HtmlWriter() {}

    public static String text(Table table) {
        StringBuilder html = new StringBuilder("<table border=\"1\"><thead><tr>");
        table.columns()
                .forEach(column -> html.append("<th>")
                        .append(escaped(FormulaGuard.safe(column.header())))
                        .append("</th>"));
        html.append("</tr></thead><tbody>");
        table.rows().forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append(cell instanceof Cell.Amount ? "<td>" : "<td" + AS_TEXT + ">")
                    .append(escaped(FormulaGuard.safe(cell)))
                    .append("</td>"));
            html.append("</tr>");
        });
        return html.append("</tbody></table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
