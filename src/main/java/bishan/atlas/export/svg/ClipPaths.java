package bishan.atlas.export.svg;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clips of a file, each written once where it is first needed: all items of a map share that of its frame. */
final class ClipPaths {
    private final Xml xml;
    private final Map<String, String> ids = new LinkedHashMap<>();

    ClipPaths(Xml xml) {
        this.xml = xml;
    }

    /** The id of the clip, which is written now if it is new. */
    String id(String pathData, boolean evenOdd) throws IOException {
        String key = (evenOdd ? "e" : "n") + pathData;
        String known = ids.get(key);
        if (known != null) {
            return known;
        }
        String id = "c" + (ids.size() + 1);
        ids.put(key, id);
        xml.open("clipPath", "id", id);
        if (evenOdd) {
            xml.empty("path", "clip-rule", "evenodd", "d", pathData);
        } else {
            xml.empty("path", "d", pathData);
        }
        xml.close();
        return id;
    }
}
