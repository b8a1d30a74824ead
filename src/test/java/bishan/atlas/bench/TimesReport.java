package bishan.atlas.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Times as a table for people, as lines for scripts, as JSON for programs. */
record TimesReport(Times times, List<String> columns, List<String> peers) {
    /** A table of Markdown; a dash where there is no time. */
    String table() {
        StringBuilder text = new StringBuilder();
        line(text, "ms", columns);
        line(text, "---", columns.stream().map(column -> "---:").toList());
        for (Times.Row row : times.rows()) {
            line(
                    text,
                    name(row),
                    columns.stream().map(column -> cell(row, column)).toList());
        }
        return text.toString();
    }

    /** Lines {@code ratio WORKLOAD MEASURE VALUE BEST_PEER}. */
    List<String> ratios() {
        return times.ratios(Engines.ATLAS, peers).stream()
                .map(ratio -> String.format(
                        Locale.ROOT, "ratio %s %.3f %s", name(ratio.row()), ratio.value(), ratio.bestPeer()))
                .toList();
    }

    void write(Path file, int runs) throws IOException {
        List<Map<String, Object>> results = new ArrayList<>();
        for (Times.Row row : times.rows()) {
            for (String column : columns) {
                times.ms(row, column).ifPresent(ms -> results.add(entry(row, "column", column, "ms", ms)));
            }
        }
        List<Map<String, Object>> ratios = new ArrayList<>();
        for (Times.Ratio ratio : times.ratios(Engines.ATLAS, peers)) {
            ratios.add(entry(ratio.row(), "best_peer", ratio.bestPeer(), "ratio", ratio.value()));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("runs", runs);
        document.put("processors", Runtime.getRuntime().availableProcessors());
        document.put("results", results);
        document.put("ratios", ratios);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), document);
    }

    private static Map<String, Object> entry(Times.Row row, String key, String text, String number, double value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("workload", row.workload());
        entry.put("measure", row.measure().id());
        entry.put(key, text);
        entry.put(number, value);
        return entry;
    }

    private static String name(Times.Row row) {
        return row.workload() + " " + row.measure().id();
    }

    private String cell(Times.Row row, String column) {
        OptionalDouble ms = times.ms(row, column);
        if (ms.isEmpty()) {
            return "-";
        }
        return String.format(Locale.ROOT, ms.getAsDouble() < 100 ? "%.1f" : "%.0f", ms.getAsDouble());
    }

    private void line(StringBuilder text, String head, List<String> cells) {
        text.append(String.format("| %-16s |", head));
        for (int i = 0; i < cells.size(); i++) {
            int width = Math.max(6, columns.get(i).length());
            text.append(String.format(" %" + width + "s |", cells.get(i)));
        }
        text.append('\n');
    }
}
