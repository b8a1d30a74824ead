package bishan.atlas.data.hostile;

import bishan.atlas.data.hostile.HostileCase.Expectation;
import bishan.atlas.data.hostile.HostileCase.Spoiling;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damage to a whole file: its bytes, its brackets, its place in the folder. */
final class FileCases {
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\": ");
    private static final List<String> WRONG_LISTS = List.of("7", "\"none\"", "{}", "true");

    /** Beside the layers' files; an atlas may do without the others. */
    private static final Set<String> NEEDED =
            Set.of("atlas.json", "sources.json", "zones.json", "transport.json", "parks.json", "projects.json");

    private final MapsCopy maps;
    private final Random random;
    private final List<HostileCase> cases = new ArrayList<>();

    FileCases(MapsCopy maps, Random random) {
        this.maps = maps;
        this.random = random;
    }

    List<HostileCase> of(String file) {
        String text = maps.original(file);
        bytes(file, text);
        brackets(file, text);
        lists(file, text);
        places(file, text);
        return cases;
    }

    private void bytes(String file, String text) {
        int cut = text.length() / 10 + random.nextInt(text.length() * 8 / 10);
        named("truncated", file, "after " + cut + " characters", write(file, text.substring(0, cut)));
        named("truncated", file, "to nothing", write(file, ""));
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int lead = leadByte(utf8, random.nextInt(utf8.length));
        byte[] halved = new byte[utf8.length - 1];
        System.arraycopy(utf8, 0, halved, 0, lead + 1);
        System.arraycopy(utf8, lead + 2, halved, lead + 1, halved.length - lead - 1);
        named("encoding", file, "half a character at byte " + lead, write(file, halved));
        named("encoding", file, "GB18030", write(file, text.getBytes(Charset.forName("GB18030"))));
        named("encoding", file, "UTF-16", write(file, text.getBytes(StandardCharsets.UTF_16)));
        named("encoding", file, "NUL bytes", write(file, text.replace(": ", ":\u0000")));
        harmless("byte order mark", file, write(file, "\uFEFF" + text));
        harmless("line ends of Windows", file, write(file, text.replace("\n", "\r\n")));
    }

    /** The first byte of a Chinese character, from {@code start} on and round. */
    private static int leadByte(byte[] utf8, int start) {
        int at = start;
        while ((utf8[at] & 0xF0) != 0xE0) {
            at = (at + 1) % utf8.length;
        }
        return at;
    }

    private void brackets(String file, String text) {
        List<Integer> brackets = Pattern.compile("[{}\\[\\]]")
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .toList();
        int lost = brackets.get(random.nextInt(brackets.size()));
        named(
                "syntax",
                file,
                "bracket lost at " + lost,
                write(file, text.substring(0, lost) + text.substring(lost + 1)));
        named("syntax", file, "more after the end", write(file, text + "{}"));
        named("syntax", file, "a list at the top", write(file, "[" + text + "]"));
        List<MatchResult> keys = KEY.matcher(text).results().toList();
        MatchResult key = keys.get(random.nextInt(keys.size()));
        String twice = text.substring(0, key.start()) + key.group() + "1, " + text.substring(key.start());
        add("duplicate key", file, key.group(1), write(file, twice), Expectation.named(file, "", key.group(1)));
        int deep = text.indexOf('[') + 1;
        named("nesting", file, "100000 brackets", write(file, text.substring(0, deep) + "[".repeat(100_000)));
        String objects = "{\"a\":".repeat(1000) + "1" + "}".repeat(1000);
        named(
                "nesting",
                file,
                "1000 objects",
                write(file, text.substring(0, deep) + objects + "," + text.substring(deep)));
        String digits = "{\"x\":" + "1".repeat(5000) + "," + text.substring(text.indexOf('{') + 1);
        named("long number", file, "5000 digits", write(file, digits));
    }

    private void lists(String file, String text) {
        for (String list : new JsonDraft(text).lists()) {
            String wrong = WRONG_LISTS.get(random.nextInt(WRONG_LISTS.size()));
            JsonDraft replaced = new JsonDraft(text);
            replaced.root().set(list, JsonDraft.raw(wrong));
            named("wrong type", file, list + " = " + wrong, write(file, replaced.text()));
            JsonDraft stray = new JsonDraft(text);
            stray.list(list).insert(0, 7);
            named("wrong type", file, list + "[0] = 7", write(file, stray.text()));
            JsonDraft empty = new JsonDraft(text);
            empty.list(list).insert(0, JsonDraft.raw("{}"));
            named("wrong type", file, list + "[0] = {}", write(file, empty.text()));
        }
        JsonDraft root = new JsonDraft(text);
        ObjectNode wrapped = new JsonDraft("{}").root();
        wrapped.set("content", root.root());
        named("wrong type", file, "one level too deep", write(file, wrapped.toString()));
    }

    private void places(String file, String text) {
        if (file.endsWith(".geojson") || NEEDED.contains(file)) {
            named("place", file, "missing", copy -> copy.emptied(file));
        }
        named("place", file, "a folder", copy -> Files.createDirectory(copy.emptied(file)));
        named("link", file, "to itself", copy -> link(copy.emptied(file), Path.of(file)));
        named("link", file, "in a ring", copy -> {
            link(copy.emptied(file), Path.of("ring"));
            link(copy.place("ring"), Path.of(file));
        });
        named("link", file, "to nothing", copy -> link(copy.emptied(file), Path.of("nothing")));
        named("link", file, "out of the folder", copy -> {
            Path outside = copy.folder().resolveSibling("outside-" + file);
            Files.writeString(outside, text);
            link(copy.emptied(file), outside);
        });
        named("size", file, "70 MB of nothing", copy -> {
            try (RandomAccessFile hole = new RandomAccessFile(copy.place(file).toFile(), "rw")) {
                hole.setLength(70_000_000);
            }
        });
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    private static Spoiling write(String file, String text) {
        return copy -> copy.write(file, text);
    }

    private static Spoiling write(String file, byte[] bytes) {
        return copy -> Files.write(copy.place(file), bytes);
    }

    private void harmless(String kind, String file, Spoiling spoiling) {
        cases.add(new HostileCase(kind, file, spoiling, Expectation.harmless(file)));
    }

    private void named(String kind, String file, String name, Spoiling spoiling) {
        add(kind, file, name, spoiling, Expectation.named(file));
    }

    private void add(String kind, String file, String name, Spoiling spoiling, Expectation expected) {
        cases.add(new HostileCase(kind, file + " " + name, spoiling, expected));
    }
}
