package bishan.atlas.scene;

import bishan.atlas.data.LayerFeatures;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Context;
import bishan.atlas.model.Fact;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.model.LayerGroup;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Provenance;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusHistory;
import bishan.atlas.model.Tunnel;
import bishan.atlas.model.Unit;
import bishan.atlas.model.Zone;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Themes;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.style.Style;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * A made-up district of some 19 by 13 km with at least one of everything, and so much room that every label finds its place whatever the
 * fonts of the machine: a picture that goldens can be made of.
 */
final class TinyMap {
    private static final Projection PROJECTION = new Projection();
    private static final List<String> NONE = List.of();

    private final Atlas atlas = new Atlas(
            both("小图", "Tiny map"),
            List.of(new LayerGroup("all", both("全部", "All"))),
            layers(),
            new Atlas.Records(
                    List.of(),
                    List.of(zone("Z1", 26.5), zone("Z6", 32)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Context.NONE));

    /** A frame of 240 by 180 mm about the district. */
    static Viewport at(double denominator) {
        Coordinate centre = PROJECTION.toGrid(106.2, 29.6);
        return new Viewport(centre.x, centre.y, denominator, 240, 180);
    }

    DisplayList draw(Viewport viewport, Language language, Optional<String> selected) {
        return draw(viewport, language, selected, ChineseFonts.find());
    }

    DisplayList draw(Viewport viewport, Language language, Optional<String> selected, ChineseFonts fonts) {
        Map<String, Style> styles = new AtlasStyles(ProgramThemes.get().of(Themes.LIGHT), language).byLayer();
        LayerFeatures features = new LayerFeatures(PROJECTION);
        List<StyledLayer> styled = new ArrayList<>();
        for (Layer layer : atlas.layers()) {
            styled.add(new StyledLayer(layer.id(), features.of(layer, atlas), styles.get(layer.id())));
        }
        return new SceneComposer(
                        styled,
                        new ProjectedLayers(PROJECTION),
                        new Typesetter(fonts),
                        new SceneWords(language),
                        ProgramThemes.get().of(Themes.LIGHT))
                .compose(new SceneRequest(viewport, Visibility.ALL, selected, language, List.of()));
    }

    private static List<Layer> layers() {
        return List.of(
                layer(
                        "zones",
                        area("Z1", FeatureKind.ZONE, "健康", 106.115, 29.60, 106.165, 29.65),
                        area("Z6", FeatureKind.ZONE, "数字", 106.225, 29.60, 106.285, 29.65)),
                layer("airport", area("A1", FeatureKind.AIRPORT_SITE, "机场", 106.23, 29.548, 106.25, 29.56)),
                layer(
                        "high_speed_rail",
                        line(
                                "L1",
                                FeatureKind.HIGH_SPEED_RAIL,
                                "甲高铁",
                                Status.UNDER_CONSTRUCTION,
                                106.08,
                                29.59,
                                106.32,
                                29.59),
                        line(
                                "L2",
                                FeatureKind.HIGH_SPEED_RAIL,
                                "乙高铁",
                                Status.OPERATING,
                                106.08,
                                29.545,
                                106.32,
                                29.545)),
                layer("metro", line("L3", FeatureKind.METRO, "一号线", Status.OPERATING, 106.15, 29.575, 106.32, 29.575)),
                layer(
                        "people_mover",
                        line("L4", FeatureKind.PEOPLE_MOVER, "云巴", Status.OPERATING, 106.16, 29.555, 106.22, 29.565)),
                layer(
                        "expressways",
                        feature(
                                "L5",
                                FeatureKind.EXPRESSWAY,
                                "丙高速",
                                "LINESTRING (106.205 29.52, 106.205 29.68)",
                                Optional.of(Status.OPERATING),
                                List.of(),
                                Map.of("ref", "G85")),
                        feature(
                                "L6",
                                FeatureKind.EXPRESSWAY,
                                "丁高速",
                                "LINESTRING (106.08 29.655, 106.32 29.655)",
                                Optional.of(Status.PLANNED),
                                List.of(new Tunnel(both("隧道", "Tunnel"), "RG1", 1500, NONE)),
                                Map.of())),
                layer(
                        "roads",
                        line("L7", FeatureKind.ARTERIAL, "大道", Status.OPERATING, 106.12, 29.56, 106.2, 29.54),
                        line("L8", FeatureKind.LOCAL_ROAD, "小路", Status.OPERATING, 106.22, 29.62, 106.24, 29.53)),
                layer(
                        "stations",
                        point("S1", FeatureKind.METRO_STATION, "东站", 106.27, 29.575, Map.of("lines", List.of("L3"))),
                        point(
                                "S2",
                                FeatureKind.METRO_STATION,
                                "换乘站",
                                106.17,
                                29.575,
                                Map.of("lines", List.of("L3"), "interchange", true)),
                        point("S3", FeatureKind.RAIL_STATION, "高铁站", 106.13, 29.545, Map.of("lines", List.of("L2")))),
                layer("parks_other", point("P1", FeatureKind.PARK, "西公园", 106.12, 29.57, Map.of())),
                layer("boundary", area("BS", FeatureKind.DISTRICT, "小区", 106.1, 29.54, 106.3, 29.66)),
                layer(
                        "towns",
                        area("W1", FeatureKind.TOWN, "西镇", 106.1, 29.54, 106.2, 29.66),
                        area("W2", FeatureKind.TOWN, "东镇", 106.2, 29.54, 106.3, 29.66)),
                layer(
                        "water",
                        feature(
                                "R1",
                                FeatureKind.RIVER,
                                "小河",
                                "LINESTRING (106.19 29.68, 106.185 29.62, 106.19 29.57, 106.18 29.52)",
                                Optional.empty(),
                                List.of(),
                                Map.of("main", true)),
                        point("R2", FeatureKind.RESERVOIR, "水库", 106.215, 29.645, Map.of())),
                layer(
                        "ridges",
                        feature(
                                "RG1",
                                FeatureKind.RIDGE,
                                "大山",
                                "LINESTRING (106.108 29.53, 106.104 29.6, 106.108 29.67)",
                                Optional.empty(),
                                List.of(),
                                Map.of("major", true))),
                layer(
                        "town_seats",
                        point("V1", FeatureKind.TOWN_SEAT, "西镇", 106.15, 29.59, Map.of("seat_of_district", true)),
                        point("V2", FeatureKind.TOWN_SEAT, "东镇", 106.25, 29.595, Map.of())),
                layer("places", point("X1", FeatureKind.PLACE, "项目", 106.29, 29.56, Map.of())));
    }

    private static Layer layer(String id, MapFeature... features) {
        return new Layer(id, "all", both(id, id), 0, true, List.of(features));
    }

    private static MapFeature area(
            String id, FeatureKind kind, String name, double west, double south, double east, double north) {
        String ring = west + " " + south + ", " + east + " " + south + ", " + east + " " + north + ", " + west + " "
                + north + ", " + west + " " + south;
        return feature(id, kind, name, "POLYGON ((" + ring + "))", Optional.empty(), List.of(), Map.of());
    }

    private static MapFeature line(
            String id, FeatureKind kind, String name, Status status, double x0, double y0, double x1, double y1) {
        String wkt = "LINESTRING (" + x0 + " " + y0 + ", " + x1 + " " + y1 + ")";
        return feature(id, kind, name, wkt, Optional.of(status), List.of(), Map.of());
    }

    private static MapFeature point(
            String id, FeatureKind kind, String name, double x, double y, Map<String, Object> attributes) {
        Optional<Status> status = kind.isStop() ? Optional.of(Status.OPERATING) : Optional.empty();
        return feature(id, kind, name, "POINT (" + x + " " + y + ")", status, List.of(), attributes);
    }

    private static MapFeature feature(
            String id,
            FeatureKind kind,
            String name,
            String wkt,
            Optional<Status> status,
            List<Tunnel> tunnels,
            Map<String, Object> attributes) {
        StatusHistory statuses = new StatusHistory(status.stream()
                .map(s -> Fact.dated(s, PartialDate.parse("2022"), "OUT", Optional.empty()))
                .toList());
        return new MapFeature(
                id,
                kind,
                both(name, id),
                geometry(wkt),
                new Provenance(100, NONE, Optional.empty()),
                new MapFeature.Facets(Optional.empty(), Optional.empty(), statuses, tunnels, attributes));
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static Zone zone(String id, double plannedKm2) {
        Quantity measure = new Quantity(plannedKm2, Unit.KM2, both("平方公里", "km2"), Optional.empty());
        return new Zone(
                id,
                both(id, id),
                both(id, id),
                List.of(new Figure(id, both("面积", "Area"), Fact.said(measure, List.of("OUT")), true, Optional.empty())),
                Fact.said(both("中部", "Centre"), NONE),
                new Zone.Content(
                        List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), Zone.Siting.NONE));
    }

    private static Bilingual both(String zh, String en) {
        return new Bilingual(zh, en);
    }
}
