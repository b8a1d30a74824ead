package bishan.atlas.data;

import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import java.util.List;

/** A row of {@code atlas.json} before its files are read. */
record LayerRow(Layer empty, List<String> files, Selection selection) {
    /** Which features of its files a layer takes. */
    enum Selection {
        ALL,
        NAMED,
        OTHER;

        boolean takes(MapFeature feature) {
            return this == ALL || feature.flag("named_in_documents") == (this == NAMED);
        }
    }

    Layer with(List<MapFeature> features) {
        List<MapFeature> taken = features.stream().filter(selection::takes).toList();
        return new Layer(empty.id(), empty.groupId(), empty.title(), empty.key(), empty.visible(), taken);
    }
}
