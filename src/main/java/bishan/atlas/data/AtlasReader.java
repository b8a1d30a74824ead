package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.style.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a {@code maps/} folder. Nothing in it is trusted and nothing in it makes this throw: what is wrong becomes a {@link Problem},
 * everything else is loaded. Reads only; any thread, one folder a call.
 */
public final class AtlasReader {

    public LoadedAtlas read(Path mapsFolder) {
        Problems problems = new Problems();
        MapsFolder folder = new MapsFolder(mapsFolder, problems);
        if (!folder.exists()) {
            return new LoadedAtlas(nothing(), problems.report());
        }
        LayerTable table = table(folder, problems);
        LayerFiles layerFiles = new LayerFiles(folder, problems, table.rows());
        RecordFiles recordFiles = new RecordFiles(folder, problems);
        Ids ids = recordFiles.ids(layerFiles.kinds());
        List<Layer> layers = layerFiles.layers(table.rows(), ids);
        Set<String> drawn = layers.stream()
                .flatMap(layer -> layer.features().stream())
                .map(MapFeature::id)
                .collect(Collectors.toSet());
        Atlas.Records records = recordFiles.read(ids, drawn);
        Atlas atlas = new Atlas(table.title(), table.groups(), layers, records);
        Themes themes = new ThemeFiles(folder, problems).read(mapsFolder);
        return new LoadedAtlas(atlas, problems.report(), layerFiles.fileOfFeature(), Optional.of(mapsFolder), themes);
    }

    private static Atlas nothing() {
        return new Atlas(LayerTable.none().title(), List.of(), List.of(), Atlas.Records.NONE);
    }

    private static LayerTable table(MapsFolder folder, Problems problems) {
        Reading reading = new Reading(folder.label("atlas.json"), Ids.UNKNOWN, problems);
        return folder.read("atlas.json")
                .map(root -> LayerTable.read(reading, root))
                .orElseGet(LayerTable::none);
    }
}
