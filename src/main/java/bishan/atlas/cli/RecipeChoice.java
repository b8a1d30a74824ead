package bishan.atlas.cli;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.model.LayerGroup;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Documents;
import bishan.atlas.sheet.Imprint;
import bishan.atlas.sheet.MapWish;
import bishan.atlas.sheet.SheetTitles;
import bishan.atlas.sheet.SnapshotRecipe;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Turns the options of an export into the recipe of a sheet. */
record RecipeChoice(OpenAtlas atlas, ExportOptions options, Clock clock) {
    private static final String ZONES_GROUP = "zones";
    private static final Visibility ALL = Visibility.ALL;

    SnapshotRecipe recipe(Language language) {
        Optional<Zone> zone = options.zone().map(this::zone);
        String plain = options.title()
                .orElseGet(() ->
                        zone.map(z -> SheetTitles.zone(z, language)).orElseGet(() -> SheetTitles.district(language)));
        String title = options.asOf()
                .map(date -> SheetTitles.asOf(plain, date, language))
                .orElse(plain);
        Imprint imprint = new Imprint(Documents.of(atlas.atlas()).latest(language), options.date(clock));
        return new SnapshotRecipe(
                title, language, options.labels(language), options.page(), wish(ground(zone)), visibility(), imprint);
    }

    private MapWish wish(Geometry ground) {
        Coordinate middle = ground.getEnvelopeInternal().centre();
        return options.denominator()
                .<MapWish>map(denominator -> new MapWish.At(middle.x, middle.y, denominator))
                .orElseGet(() -> new MapWish.Whole(ground));
    }

    /** The outline of the zone, or of the district, grid metres; what the atlas opens with where neither has one. */
    private Geometry ground(Optional<Zone> zone) {
        Optional<MapFeature> feature = zone.isPresent()
                ? atlas.atlas().feature(zone.get().id())
                : atlas.atlas().district();
        return feature.map(f -> atlas.projection().toGrid(f.geometry()))
                .filter(g -> !g.isEmpty())
                .orElseGet(() -> new GeometryFactory().toGeometry(atlas.home()));
    }

    private Zone zone(String id) {
        Atlas all = atlas.atlas();
        return all.zone(id)
                .filter(z -> all.feature(id).isPresent())
                .orElseThrow(() -> new WrongUsage(
                        "usage.zone",
                        id,
                        join(all.features(FeatureKind.ZONE).map(MapFeature::id).toList())));
    }

    private Visibility visibility() {
        if (options.layers().isEmpty()) {
            return ALL;
        }
        List<String> wanted = options.layers().get();
        wanted.forEach(this::mustExist);
        Set<String> hidden = atlas.atlas().layers().stream()
                .filter(layer -> !layer.groupId().equals(ZONES_GROUP))
                .filter(layer -> !wanted.contains(layer.id()) && !wanted.contains(layer.groupId()))
                .map(Layer::id)
                .collect(Collectors.toSet());
        return new Visibility(hidden, ALL.phases());
    }

    private void mustExist(String id) {
        List<String> groups =
                atlas.atlas().groups().stream().map(LayerGroup::id).toList();
        List<String> layers = atlas.atlas().layers().stream().map(Layer::id).toList();
        if (!groups.contains(id) && !layers.contains(id)) {
            throw new WrongUsage("usage.layer", id, join(groups), join(layers));
        }
    }

    private static String join(Collection<String> ids) {
        return String.join(", ", ids);
    }
}
