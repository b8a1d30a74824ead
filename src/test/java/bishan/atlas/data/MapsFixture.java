package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.MapFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small folder without a mistake: a district of two towns, two zones side by side, a metro line through a ridge with one stop, two
 * parks. Tests spoil one thing in it and say what must be reported and what must not be loaded.
 */
final class MapsFixture {
    static final List<String> FEATURES =
            List.of("Z1", "Z2", "L1", "ST1", "PK01", "PK02", "BS", "W01", "W02", "V01", "RG1");

    private final Path folder;

    MapsFixture(Path parent) {
        folder = parent.resolve("maps");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FILES.forEach(this::write);
    }

    Path folder() {
        return folder;
    }

    MapsFixture write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    MapsFixture delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces {@code good}, which must stand exactly once in {@code file}. */
    MapsFixture spoil(String file, String good, String bad) {
        String text = text(file);
        int at = text.indexOf(good);
        assertTrue(at >= 0 && text.indexOf(good, at + 1) < 0, () -> good + " must stand once in " + file);
        return write(file, text.replace(good, bad));
    }

    LoadedAtlas read() {
        return new AtlasReader().read(folder);
    }

    /**
     * Reads the folder and asserts that this one problem is all there is, that everything but {@code lost} is loaded, and that no file
     * was touched.
     *
     * @param place file, item, field, as far as there are such, joined by {@code " > "}
     */
    LoadedAtlas expect(Flaw flaw, String place, String... lost) {
        Map<String, String> before = texts();
        LoadedAtlas loaded = read();
        assertEquals(List.of(flaw.code() + " @ " + place), words(loaded.report()));
        assertEquals(flaw.severity(), loaded.report().problems().get(0).severity());
        List<String> rest = FEATURES.stream()
                .filter(id -> !Arrays.asList(lost).contains(id))
                .toList();
        assertEquals(rest, loaded.atlas().features().map(MapFeature::id).toList());
        assertEquals(before, texts());
        return loaded;
    }

    static List<String> words(LoadReport report) {
        return report.problems().stream()
                .map(p -> p.code() + " @ "
                        + String.join(
                                " > ",
                                Stream.of(p.file(), p.item(), p.field())
                                        .filter(part -> !part.isEmpty())
                                        .toList()))
                .toList();
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file with its size and time. */
    private Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                all.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static final String SQUARE_Z1 =
            "[[[106.05,29.55],[106.1,29.55],[106.1,29.6],[106.05,29.6],[106.05,29.55]]]";

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("atlas.json", """
                    {"title_zh":"试验图集","title_en":"Trial atlas",
                     "groups":[{"id":"zones","title_zh":"生态区","title_en":"Zones"},
                      {"id":"transport","title_zh":"交通","title_en":"Transport"},
                      {"id":"base","title_zh":"底图","title_en":"Base map"}],
                     "layers":[
                      {"id":"zones","group":"zones","files":["zones.geojson"],"title_zh":"生态区","title_en":"Zones"},
                      {"id":"intercity","group":"transport","key":3,"files":[],"title_zh":"城际铁路","title_en":"Intercity","visible":false},
                      {"id":"metro","group":"transport","key":5,"files":["metro.geojson"],"title_zh":"轨道","title_en":"Metro"},
                      {"id":"stations","group":"transport","key":9,"files":["stations.geojson"],"title_zh":"站点","title_en":"Stops"},
                      {"id":"parks_named","group":"base","files":["parks.geojson"],"select":"named","title_zh":"文献载名","title_en":"Named"},
                      {"id":"parks_other","group":"base","files":["parks.geojson"],"select":"other","title_zh":"其他公园","title_en":"Other"},
                      {"id":"base","group":"base","files":["base.geojson"],"title_zh":"区界","title_en":"Limits"},
                      {"id":"ridges","group":"base","files":["ridges.geojson"],"title_zh":"山脊","title_en":"Ridges"}]}
                    """),
            Map.entry("sources.json", """
                    {"sources":[{"id":"S0","type":"document","title_zh":"文献一","title_en":"Paper one","date":"2021-01"},
                     {"id":"G6","type":"outside","title_zh":"线位","title_en":"Tracks","attribution":"© OpenStreetMap contributors"}]}
                    """),
            Map.entry("zones.geojson", collection("""
                            {"type":"Feature","properties":{"id":"Z1","kind":"zone","name_zh":"甲区","name_en":"Zone A",
                             "short_zh":"甲","short_en":"A","boundary_status":"schematic","accuracy_m":4000,"source":["G6"],
                             "record":"Z1"},"geometry":{"type":"Polygon","coordinates":
                            """ + SQUARE_Z1 + "}},", """
                            {"type":"Feature","properties":{"id":"Z2","kind":"zone","name_zh":"乙区","name_en":"Zone B",
                             "boundary_status":"schematic","accuracy_m":3000,"source":["G6"],"record":"Z2"},
                             "geometry":{"type":"MultiPolygon","coordinates":
                             [[[[106.1,29.55],[106.15,29.55],[106.15,29.6],[106.1,29.6],[106.1,29.55]]]]}}
                            """)),
            Map.entry("metro.geojson", collection("""
                            {"type":"Feature","properties":{"id":"L1","kind":"metro","name_zh":"轨道一号线","name_en":"Line 1",
                             "ref":"1","length_km":5.6,"accuracy_m":50,"source":["G6"],"record":"T01",
                             "statuses":[{"status":"operating","date":"2019-12-30","source":"G6"}],
                             "tunnels":[{"name_zh":"隧道","name_en":"Tunnel","ridge":"RG1","length_m":3700,"source":["G6"]}]},
                             "geometry":{"type":"LineString","coordinates":[[106.2,29.6],[106.25,29.61],[106.31,29.62]]}}
                            """)),
            Map.entry("stations.geojson", collection("""
                            {"type":"Feature","properties":{"id":"ST1","kind":"metro_station","name_zh":"璧山站","name_en":"Bishan",
                             "lines":["L1"],"interchange":true,"outside_district":false,"accuracy_m":100,"source":["G6"],
                             "statuses":[{"status":"operating","date":null,"source":"G6"}]},
                             "geometry":{"type":"Point","coordinates":[106.2,29.6]}}
                            """)),
            Map.entry("parks.geojson", collection("""
                            {"type":"Feature","properties":{"id":"PK01","kind":"park","name_zh":"古道湾公园","name_en":"Gudao Bay",
                             "named_in_documents":true,"accuracy_m":900,"source":["G6"],"record":"PK01"},
                             "geometry":{"type":"Point","coordinates":[106.19,29.58]}},
                            """, """
                            {"type":"Feature","properties":{"id":"PK02","kind":"park","name_zh":"另一公园","name_en":"Other park",
                             "named_in_documents":false,"accuracy_m":500,"source":["G6"]},
                             "geometry":{"type":"Point","coordinates":[106.21,29.57]}}
                            """)),
            Map.entry("base.geojson", collection("""
                            {"type":"Feature","properties":{"id":"BS","kind":"district","name_zh":"璧山区","name_en":"Bishan",
                             "accuracy_m":220,"source":["G6"]},"geometry":{"type":"Polygon","coordinates":
                             [[[106.0,29.5],[106.15,29.5],[106.3,29.5],[106.3,29.784],[106.15,29.784],[106.0,29.784],[106.0,29.5]]]}},
                            """, """
                            {"type":"Feature","properties":{"id":"W01","kind":"town","name_zh":"璧城街道","name_en":"Bicheng",
                             "code":"500120001","accuracy_m":220,"source":["G6"]},"geometry":{"type":"Polygon","coordinates":
                             [[[106.0,29.5],[106.15,29.5],[106.15,29.784],[106.0,29.784],[106.0,29.5]]]}},
                            """, """
                            {"type":"Feature","properties":{"id":"W02","kind":"town","name_zh":"璧泉街道","name_en":"Biquan",
                             "accuracy_m":220,"source":["G6"]},"geometry":{"type":"Polygon","coordinates":
                             [[[106.15,29.5],[106.3,29.5],[106.3,29.784],[106.15,29.784],[106.15,29.5]]]}},
                            """, """
                            {"type":"Feature","properties":{"id":"V01","kind":"town_seat","name_zh":"璧城","name_en":"Bicheng",
                             "town":"W01","seat_of_district":true,"accuracy_m":400,"source":["G6"]},
                             "geometry":{"type":"Point","coordinates":[106.12,29.63]}}
                            """)),
            Map.entry("ridges.geojson", collection("""
                            {"type":"Feature","properties":{"id":"RG1","kind":"ridge","name_zh":"缙云山","name_en":"Jinyun Mountain",
                             "major":true,"accuracy_m":800,"source":["G6"]},
                             "geometry":{"type":"MultiLineString","coordinates":[[[106.28,29.5],[106.29,29.78]]]}}
                            """)),
            Map.entry("zones.json", """
                    {"zones":[{"id":"Z1","name_zh":"甲区","name_en":"Zone A","short_zh":"甲","short_en":"A",
                      "planned_area":[{"value":26.85,"unit":"km2","qualifier_zh":"约","qualifier_en":"about","source":"S0","date":"2021-01"}],
                      "region_zh":"璧北","region_en":"North","region_source":"S0",
                      "industries":[{"zh":"医药","en":"Medicine","source":["S0"]}],"functions":[],"inferred_industries":[],
                      "milestones":[{"date":"2020-06-18","zh":"开工","en":"Works started","source":["S0"],"disputed":true}],
                      "last_word_zh":"此后的文献未再提及","last_word_en":"Not mentioned since","cautions":[]},
                     {"id":"Z2","name_zh":"乙区","name_en":"Zone B",
                      "planned_area":[{"value":26.84,"unit":"km2","source":"S0","date":"2021"}],
                      "region_zh":"璧西","region_en":"West","region_source":"S0","industries":[]}]}
                    """),
            Map.entry("transport.json", """
                    {"records":[{"id":"T01","name_zh":"轨道一号线","name_en":"Line 1","aliases":["一号线"],"kind":"metro",
                      "in_district":true,"features":["L1"],"place_zh":null,"place_en":null,
                      "statuses":[{"status":"named_only","date":"2021-01","source":"S0"}],"figures":[],"zone_links":[],"notes":[]}],
                     "networks":[{"id":"N1","date":"2021-01","text_zh":"1机场3轨道","text_en":"1 airport, 3 rail","source":"S0",
                      "counts":{"airport":1,"rail":3},"total":4,"where_zh":"目标","where_en":"Goal"}]}
                    """),
            Map.entry("parks.json", """
                    {"parks":[{"id":"PK01","opened":"2021-01-12","statements":[{"zh":"古道主题","en":"Old road theme","source":["S0"]}],
                      "figures":[],"notes":[]}],
                     "counts":[{"value":32,"date":"2021-01-12","source":"S0","zh":"城市公园","en":"City parks"}]}
                    """),
            Map.entry("projects.json", """
                    {"projects":[{"id":"P01","name_zh":"甲项目","name_en":"Project A","aliases":[],"kind_zh":"园区","kind_en":"Park",
                      "zone_links":[{"zone":"Z1","link":"explicit"},
                       {"zone":"Z2","link":"inferred","reason_zh":"主题相近","reason_en":"Near theme"}],
                      "place_zh":"城南","place_en":"South of the town",
                      "statuses":[{"status":"under_construction","date":"2022-05","source":"S0"}],
                      "figures":[{"what_zh":"投资","what_en":"Investment","value":20,"unit":"yi_yuan","unit_zh":"亿元",
                       "unit_en":"100 million CNY","qualifier_zh":"超","qualifier_en":"more than","date":null,"planned":true,
                       "source":"S0"}],"notes":[],"sources":["S0"]}]}
                    """));

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join("", features) + "]}\n";
    }
}
