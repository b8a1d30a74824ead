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
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetTitles;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the options of an export into the recipe of a sheet. */
record RecipeChoice(OpenAtlas atlas, ExportOptions options, String theme, Clock clock) {
    private static final String ZONES_GROUP = "zones";
    private static final Visibility ALL = Visibility.ALL;

    SheetRecipe recipe(Language language) {
        Optional<Zone> zone = options.zone().map(this::zone);
        String title = options.title()
                .orElseGet(() ->
                        zone.map(z -> SheetTitles.zone(z, language)).orElseGet(() -> SheetTitles.district(language)));
        return new SheetRecipe(
                options.sheet().words(title),
                language,
                options.labels(language),
                options.sheet().page(),
                zone.<MapExtent>map(z -> new MapExtent.Whole(z.id(), options.denominator()))
                        .orElseGet(() -> new MapExtent.District(options.denominator())),
                visibility(),
                options.sheet().furniture(),
                theme,
                options.asOf(),
                options.date(clock));
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
