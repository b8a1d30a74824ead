package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures the furniture a recipe asks for. Not safe for several threads: it remembers the second language of the rows. */
final class SheetFurniture {
    private final SheetRecipe recipe;
    private final MapSource source;
    private final Messages words;
    private final Map<String, String> second = new HashMap<>();
    private final double furniture;

    SheetFurniture(SheetRecipe recipe, MapSource source, Messages words) {
        this.recipe = recipe;
        this.source = source;
        this.words = words;
        furniture = recipe.page().furniture();
    }

    /** The rows of the classes that {@code window} shows; of those the table of zones takes over none is left out. */
    List<LegendRow> classesIn(Viewport window) {
        if (recipe.labels() == LabelLanguage.BOTH) {
            Language other = recipe.language() == Language.ZH ? Language.EN : Language.ZH;
            source.classesIn(request(window, other)).forEach(row -> second.put(row.classId(), row.title()));
        }
        return source.classesIn(request(window, recipe.language()));
    }

    private SceneRequest request(Viewport window, Language language) {
        return new SceneRequest(window, recipe.visibility(), Optional.empty(), language, List.of());
    }

    Legend legend(List<LegendRow> rows) {
        return Legend.of(rows, second, furniture, source.typesetter(), words);
    }

    /** The zone the sheet is about, or empty. */
    private Optional<Zone> zone() {
        return recipe.extent() instanceof MapExtent.Whole whole
                ? source.atlas().zone(whole.featureId())
                : Optional.empty();
    }

    private boolean has(Furniture.Part part) {
        return recipe.furniture().has(part);
    }

    /** The rows of {@code rows} that a table of zones shows, so that the legend need not. */
    List<LegendRow> inTable(List<LegendRow> rows) {
        if (!has(Furniture.Part.FACTS) || zone().isPresent()) {
            return List.of();
        }
        Set<String> zones = source.atlas().records().zones().stream()
                .map(zone -> ZoneTable.classId(zone.id()))
                .collect(Collectors.toSet());
        return rows.stream().filter(row -> zones.contains(row.classId())).toList();
    }

    /**
     * @param rows of everything the legend and the table have to explain
     * @param mapMm the width of the widest map
     */
    Pieces pieces(List<LegendRow> rows, double mapMm) {
        List<LegendRow> inTable = inTable(rows);
        List<LegendRow> listed = new ArrayList<>(rows);
        listed.removeAll(inTable);
        Optional<Legend> legend =
                has(Furniture.Part.LEGEND) && !listed.isEmpty() ? Optional.of(legend(listed)) : Optional.empty();
        Optional<Panel> bar = has(Furniture.Part.SCALE_BAR)
                ? Optional.of(BarPlate.widest(mapMm, furniture, source.typesetter(), words))
                : Optional.empty();
        Optional<Panel> arrow = has(Furniture.Part.NORTH_ARROW)
                ? Optional.of(NorthArrow.of(furniture, source.typesetter(), words))
                : Optional.empty();
        double band = GridBand.widthMm(recipe.furniture().grid(), furniture);
        return new Pieces(bar, arrow, legend, locator(), facts(rows), furniture, band);
    }

    private Optional<Locator> locator() {
        if (!has(Furniture.Part.LOCATOR)) {
            return Optional.empty();
        }
        boolean among = recipe.extent() instanceof MapExtent.District;
        return Locator.Ground.of(source, among)
                .map(ground -> Locator.of(
                        ground, recipe.page(), among, zone().map(Zone::id).orElse("")));
    }

    private Optional<Facts> facts(List<LegendRow> rows) {
        if (!has(Furniture.Part.FACTS)) {
            return Optional.empty();
        }
        Optional<Zone> zone = zone();
        return zone.isPresent()
                ? zone.map(z -> ZoneCard.of(source, z, furniture, words))
                : ZoneTable.of(source, listed(rows), rows, second, furniture, words);
    }

    /** All zones on a sheet of the district, else those the sheet shows. */
    private List<Zone> listed(List<LegendRow> rows) {
        Set<String> ids = SheetPlan.ids(rows);
        return source.atlas().records().zones().stream()
                .filter(zone ->
                        recipe.extent() instanceof MapExtent.District || ids.contains(ZoneTable.classId(zone.id())))
                .toList();
    }

    /** {@code arrangement} with its bar and its locator made for {@code window}. */
    Arrangement settled(Arrangement arrangement, Viewport window) {
        List<Plate> plates = new ArrayList<>();
        for (Plate plate : arrangement.plates()) {
            boolean flush = arrangement.plates().stream()
                    .anyMatch(other -> other != plate
                            && other.box().minX() == plate.box().minX()
                            && other.box().maxX() == plate.box().maxX());
            plates.add(settled(plate, window, flush));
        }
        return new Arrangement(arrangement.frame(), plates, arrangement.weight());
    }

    private Plate settled(Plate plate, Viewport window, boolean flush) {
        if (plate.what() instanceof BarPlate) {
            BarPlate bar = BarPlate.of(ScaleBar.of(window, source.projection(), furniture), source.typesetter(), words);
            Box old = plate.box();
            double right = flush ? old.maxX() : old.minX() + bar.widthMm();
            return new Plate(bar, new Box(old.minX(), old.maxY() - bar.heightMm(), right, old.maxY()));
        }
        if (plate.what() instanceof Locator locator && !(recipe.extent() instanceof MapExtent.District)) {
            return new Plate(locator.showing(window), plate.box());
        }
        return plate;
    }
}
