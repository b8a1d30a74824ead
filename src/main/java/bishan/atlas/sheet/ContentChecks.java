package bishan.atlas.sheet;

import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LeftOut;
import bishan.atlas.scene.Mark;
import bishan.atlas.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a sheet has to say about itself: labels, sources, 示意图, the legend, the scale, the map number. */
final class ContentChecks {
    /** Ratio and bar may differ by this share. */
    private static final double SCALE_TOLERANCE = 0.001;

    private ContentChecks() {}

    static Finding labels(Inspection sheet) {
        List<LeftOut> all = sheet.sheet().page().leftOut();
        long outOfScale = all.stream()
                .filter(label -> label.reason() == LeftOut.Reason.OUT_OF_SCALE)
                .count();
        List<LeftOut> missing = all.stream()
                .filter(label ->
                        label.reason() == LeftOut.Reason.COLLIDES || label.reason() == LeftOut.Reason.TOO_SMALL)
                .toList();
        if (missing.isEmpty()) {
            return sheet.passed("labels.all", outOfScale);
        }
        List<Box> where = missing.stream()
                .map(LeftOut::featureId)
                .distinct()
                .flatMap(id -> sheet.source().atlas().feature(id).stream())
                .flatMap(feature -> sheet.place(feature).stream())
                .toList();
        List<String> names = missing.stream().map(LeftOut::text).distinct().toList();
        return sheet.caution(
                "labels.leftOut",
                where,
                missing.size(),
                sheet.few(names),
                outOfScale,
                names.size() - Inspection.MOST_NAMES);
    }

    static Finding sources(Inspection sheet) {
        Documents documents = Documents.of(sheet.source().atlas());
        String latest = documents.latest(sheet.recipe().language());
        if (!sheet.recipe().furniture().has(Furniture.Part.SOURCES)) {
            return sheet.caution("sources.off", List.of());
        }
        if (latest.isEmpty()) {
            return sheet.caution("sources.undated", List.of());
        }
        return sheet.passed("sources.given", documents.all().size(), latest);
    }

    /** Empty where nothing schematic is drawn. */
    static Optional<Finding> schematic(Inspection sheet) {
        List<MapFeature> outlines =
                sheet.drawn().stream().filter(MapFeature::isSchematic).toList();
        if (outlines.isEmpty()) {
            return Optional.empty();
        }
        String stamp = Messages.of(sheet.recipe().language(), "sheet").get("stamp.schematic");
        Predicate<PageMarks.Placed> isStamp = placed -> placed.mark() instanceof Mark.Text text
                && placed.item().featureId().isEmpty()
                && text.text().equals(stamp);
        if (sheet.where(isStamp).isEmpty()) {
            List<Box> where = outlines.stream()
                    .flatMap(outline -> sheet.place(outline).stream())
                    .toList();
            return Optional.of(sheet.error("schematic.missing", where, stamp));
        }
        long zones = outlines.stream()
                .filter(outline -> outline.kind() == FeatureKind.ZONE)
                .count();
        return Optional.of(sheet.passed("schematic.noted", zones, outlines.size() - zones));
    }

    /** What is seen must be listed, and nothing that is not drawn; what lies under a plate may be. */
    static Finding legend(Inspection sheet) {
        if (!sheet.recipe().furniture().has(Furniture.Part.LEGEND)) {
            return sheet.note("legend.off");
        }
        Set<String> drawn = classes(sheet, sheet.map());
        Set<String> seen = classes(sheet, sheet.seen());
        Set<String> listed = SheetPlan.ids(sheet.sheet().legend());
        if (drawn.containsAll(listed) && listed.containsAll(seen)) {
            return sheet.passed("legend.equal", listed.size());
        }
        List<Box> where = sheet.where(placed -> seen.contains(placed.item().classId())
                && !listed.contains(placed.item().classId()));
        Set<String> either = new TreeSet<>(seen);
        either.removeAll(listed);
        listed.stream().filter(id -> !drawn.contains(id)).forEach(either::add);
        return sheet.error("legend.differs", where, either.size(), String.join(", ", either));
    }

    private static Set<String> classes(Inspection sheet, DisplayList map) {
        return SheetPlan.ids(sheet.source().legend(map, sheet.recipe().language()));
    }

    static Finding scale(Inspection sheet) {
        MapSheet made = sheet.sheet();
        if (!sheet.recipe().furniture().has(Furniture.Part.SCALE_BAR)) {
            return sheet.note("scale.off", made.ratio());
        }
        ScaleBar bar = ScaleBar.of(
                made.window(),
                sheet.source().projection(),
                sheet.recipe().page().furniture());
        double off = Math.abs(bar.groundMPerMm() * 1000 / made.window().denominator() - 1);
        return off <= SCALE_TOLERANCE
                ? sheet.passed("scale.agrees", made.ratio())
                : sheet.error("scale.differs", List.of(made.frame()), made.ratio(), off * 100);
    }

    static Finding mapNumber(Inspection sheet) {
        String number = sheet.recipe().words().mapNumber();
        return number.isEmpty() ? sheet.note("mapNumber.none") : sheet.passed("mapNumber.given", number);
    }
}
