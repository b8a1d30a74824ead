package bishan.atlas.bench;

import java.util.List;

/**
 * A program that draws the same workloads in a process of its own.
 *
 * @param columns the columns of its times
 * @param probe a command that succeeds where it is installed; empty where nothing can be installed
 * @param script its script below {@code packaging/bench.d}
 * @param remedy how to get it
 */
record Peer(String name, List<String> columns, List<String> probe, String script, String remedy) {
    private static final String PYTHON = "/usr/bin/python3";

    static final List<Peer> ALL = List.of(
            new Peer(
                    "qgis",
                    List.of("qgis-parallel", "qgis-sequential"),
                    List.of(PYTHON, "-c", "import qgis.core"),
                    "qgis_peer.py",
                    "apt-get install --no-install-recommends qgis python3-qgis"),
            new Peer(
                    "mapnik",
                    List.of("mapnik"),
                    List.of(PYTHON, "-c", "import mapnik"),
                    "mapnik_peer.py",
                    "apt-get install python3-mapnik"),
            new Peer(
                    "geotools",
                    List.of("geotools"),
                    List.of(),
                    "",
                    "its renderer, gt-render, is not on Maven Central, the only repository the build uses"));

    static Peer of(String name) {
        return ALL.stream()
                .filter(peer -> peer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no peer " + name));
    }

    List<String> command(String scripts, String folder, String workload, int runs) {
        return List.of(PYTHON, scripts + "/" + script, folder, workload, Integer.toString(runs));
    }
}
