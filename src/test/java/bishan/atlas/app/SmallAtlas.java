package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Context;
import bishan.atlas.model.Fact;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Layer;
import bishan.atlas.model.LayerGroup;
import bishan.atlas.model.Link;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Milestone;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Project;
import bishan.atlas.model.Provenance;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Source;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusHistory;
import bishan.atlas.model.TransportRecord;
import bishan.atlas.model.Unit;
import bishan.atlas.model.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * An atlas small enough to know by heart: two zones, a stated and an inferred project, a metro line with a station, a line without a
 * course, a park, a town, two documents (DA 2020-07, DB 2021-01) and one source outside them (OUT).
 */
final class SmallAtlas {
    private SmallAtlas() {}

    static Atlas atlas() {
        return new Atlas(
                both("图集", "Atlas"),
                List.of(
                        new LayerGroup("zones", both("产业生态区", "Zones")),
                        new LayerGroup("transport", both("交通", "Transport")),
                        new LayerGroup("parks", both("公园", "Parks")),
                        new LayerGroup("base", both("底图", "Base map"))),
                layers(),
                new Atlas.Records(
                        sources(),
                        List.of(told(), silent()),
                        projects(),
                        transport(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Context.NONE));
    }

    static Bilingual both(String zh, String en) {
        return new Bilingual(zh, en);
    }

    static Figure figure(String what, double value, String unitId, String unit, String source) {
        Quantity quantity = new Quantity(value, Unit.ofId(unitId).orElseThrow(), both(unit, unitId), Optional.empty());
        return new Figure(what, both(what, what), Fact.said(quantity, List.of(source)), false, Optional.empty());
    }

    private static List<Layer> layers() {
        MapFeature line = feature(
                "L1", FeatureKind.METRO, "一号线", "LINESTRING (106.15 29.5, 106.35 29.5)", Optional.of("T1"), Map.of());
        MapFeature station = feature(
                "ST1",
                FeatureKind.METRO_STATION,
                "东站",
                "POINT (106.21 29.51)",
                Optional.empty(),
                Map.of("lines", List.of("L1"), "undated_status", "operating"));
        MapFeature park = feature("PK9", FeatureKind.PARK, "东园", "POINT (106.205 29.505)", Optional.empty(), Map.of());
        MapFeature town = feature(
                "W1",
                FeatureKind.TOWN,
                "东镇",
                "POLYGON ((106.2 29.5, 106.25 29.5, 106.25 29.6, 106.2 29.6, 106.2 29.5))",
                Optional.empty(),
                Map.of("area_km2", 53.1, "area_source", "OUT"));
        MapFeature seat = feature(
                "V1", FeatureKind.TOWN_SEAT, "东镇", "POINT (106.21 29.52)", Optional.empty(), Map.of("town", "W1"));
        MapFeature district = feature(
                "BS",
                FeatureKind.DISTRICT,
                "区",
                "POLYGON ((106.2 29.4, 106.3 29.4, 106.3 29.6, 106.2 29.6, 106.2 29.4))",
                Optional.empty(),
                Map.of());
        return List.of(
                layer("zones", "zones", 0, outline("Z1", 106.2), outline("Z2", 106.26)),
                layer("metro", "transport", 5, line),
                layer("intercity", "transport", 3),
                layer("stations", "transport", 9, station),
                layer("parks_other", "parks", 0, park),
                layer("boundary", "base", 0, district),
                layer("towns", "base", 0, town),
                layer("town_seats", "base", 0, seat));
    }

    private static Layer layer(String id, String group, int key, MapFeature... features) {
        return new Layer(id, group, both(id, id), key, true, List.of(features));
    }

    private static MapFeature outline(String id, double west) {
        String ring = "%1$s 29.5, %2$s 29.5, %2$s 29.52, %1$s 29.52, %1$s 29.5".formatted(west, west + 0.02);
        return feature(id, FeatureKind.ZONE, id, "POLYGON ((" + ring + "))", Optional.of(id), Map.of());
    }

    private static MapFeature feature(
            String id,
            FeatureKind kind,
            String name,
            String wkt,
            Optional<String> record,
            Map<String, Object> attributes) {
        return new MapFeature(
                id,
                kind,
                both(name, name),
                geometry(wkt),
                new Provenance(250, List.of("OUT"), Optional.empty()),
                new MapFeature.Facets(Optional.empty(), record, StatusHistory.NONE, List.of(), attributes));
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    static Coordinate station() {
        return new Coordinate(106.21, 29.51);
    }

    private static List<Source> sources() {
        return List.of(
                source("DA", Source.Type.DOCUMENT, "甲文", Optional.of("2020-07")),
                source("DB", Source.Type.DOCUMENT, "乙文", Optional.of("2021-01")),
                source("OUT", Source.Type.OUTSIDE, "坐标资料", Optional.empty()));
    }

    private static Source source(String id, Source.Type type, String title, Optional<String> date) {
        return new Source(id, type, both(title, title), date.map(PartialDate::parse), Optional.empty(), "");
    }

    private static Zone told() {
        return new Zone(
                "Z1",
                both("数字产业生态区", "Digital Zone"),
                both("数字", "Digital"),
                List.of(figure("规划面积", 4, "km2", "平方公里", "DA"), figure("规划面积", 5, "km2", "平方公里", "DB")),
                Fact.said(both("中部", "Centre"), List.of("DB")),
                new Zone.Content(
                        List.of(Fact.said(both("信息安全", "Security"), List.of("DA"))),
                        List.of(),
                        List.of(),
                        List.of(new Milestone(
                                Fact.dated(
                                        both("开工", "Started"), PartialDate.parse("2020-06-18"), "DA", Optional.empty()),
                                true)),
                        Optional.of(both("此后的文献未再提及", "No later document mentions it")),
                        List.of(Fact.said(both("数字港：不是本区", "Not the port"), List.of("DA"))),
                        Zone.Siting.NONE));
    }

    private static Zone silent() {
        return new Zone(
                "Z2",
                both("体育产业生态区", "Sports Zone"),
                both("体育", "Sports"),
                List.of(figure("规划面积", 4, "km2", "平方公里", "DB")),
                Fact.said(both("西部", "West"), List.of("DB")),
                new Zone.Content(
                        List.of(),
                        List.of(),
                        List.of(Fact.said(both("体育：据区名", "Sports: from the name"), List.of("DB"))),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Zone.Siting.NONE));
    }

    private static List<Project> projects() {
        return List.of(
                project("P1", "开工建设", new Link("Z1", Link.Kind.EXPLICIT, Optional.empty())),
                project(
                        "P2",
                        "数据中心",
                        new Link("Z1", Link.Kind.INFERRED, Optional.of(both("主题相近；文献未写地点", "Theme; no place")))));
    }

    private static Project project(String id, String name, Link link) {
        return new Project(
                id,
                both(name, name),
                both("项目", "Project"),
                new Project.Ties(List.of(link), Optional.empty(), Optional.empty()),
                history(Status.STARTED, "2020-07", "DA", List.of(figure("总投资", 20, "yi_yuan", "亿元", "DA"))));
    }

    private static List<TransportRecord> transport() {
        return List.of(
                record("T1", "一号线", "metro", List.of("L1"), Status.OPERATING, "DB"),
                record("T2", "城际铁路", "intercity", List.of(), Status.TARGET, "DA"));
    }

    private static TransportRecord record(
            String id, String name, String kind, List<String> features, Status status, String source) {
        return new TransportRecord(
                id,
                both(name, name),
                List.of(),
                kind,
                new TransportRecord.Ties(true, features, Optional.empty(), List.of()),
                history(status, source.equals("DA") ? "2020-07" : "2021-01", source, List.of()));
    }

    private static Project.History history(Status status, String date, String source, List<Figure> figures) {
        return new Project.History(
                new StatusHistory(List.of(Fact.dated(status, PartialDate.parse(date), source, Optional.empty()))),
                figures,
                List.of(),
                List.of(source));
    }
}
