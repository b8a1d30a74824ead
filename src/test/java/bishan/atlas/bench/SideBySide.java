package bishan.atlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times our engines and the peers that are installed, one after another, each workload in a process of its own.
 *
 * @param folder the workloads
 * @param scripts the peers' scripts
 * @param rounds how often everybody is started
 * @param pictures where window pictures are kept, or null
 */
record SideBySide(Path folder, Path scripts, int runs, int rounds, Path pictures) {
    /** Below this the machine has nothing to do but what was just compiled here. */
    private static final double QUIET_LOAD = 1.5;

    /** A process to start for a workload, by the name of who is timed. */
    private record Turn(String name, List<String> command) {}

    /** Prints the table and the ratios; false when a process failed. */
    boolean time(List<String> workloads, List<Peer> peers, Path json) throws IOException {
        List<Peer> here = installed(peers);
        warnOfOthers();
        Times times = new Times();
        boolean allWell = true;
        for (String workload : workloads) {
            for (Turn turn : turns(workload, here)) {
                allWell &= take(turn, workload, times);
            }
        }
        List<String> columns = new ArrayList<>(List.of(Engines.ATLAS, Engines.JAVA_2D));
        columns.addAll(columns(peers));
        TimesReport report = new TimesReport(times, columns, columns(here));
        System.out.println();
        System.out.print(report.table());
        if (json != null) {
            report.write(json, runs);
        }
        System.out.println();
        report.ratios().forEach(System.out::println);
        return allWell;
    }

    /** Times taken while others compute cannot be trusted, nor their ratios: whoever has his turn then looks slow. */
    private static void warnOfOthers() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (load > QUIET_LOAD) {
            System.out.printf(Locale.ROOT, "not quiet: the load average is %.1f, times and ratios are noisy%n", load);
        }
    }

    private static List<Peer> installed(List<Peer> peers) {
        List<Peer> here = new ArrayList<>();
        for (Peer peer : peers) {
            if (!peer.probe().isEmpty() && Child.succeeds(peer.probe())) {
                here.add(peer);
            } else {
                System.out.println("missing: " + peer.name() + " (" + peer.remedy() + ")");
            }
        }
        return here;
    }

    private static List<String> columns(List<Peer> peers) {
        return peers.stream().flatMap(peer -> peer.columns().stream()).toList();
    }

    /** Everybody's turn on a workload, as often as there are rounds. */
    private List<Turn> turns(String workload, List<Peer> here) {
        List<Turn> turns = new ArrayList<>();
        for (String engine : List.of(Engines.ATLAS, Engines.JAVA_2D)) {
            String[] arguments = {engine, folder.toString(), workload, Integer.toString(runs)};
            turns.add(new Turn(engine, Child.java(EngineProcess.class, List.of(), arguments)));
        }
        for (Peer peer : here) {
            turns.add(new Turn(peer.name(), peer.command(scripts.toString(), folder.toString(), workload, runs)));
        }
        return Collections.nCopies(rounds, turns).stream().flatMap(List::stream).toList();
    }

    private boolean take(Turn turn, String workload, Times times) throws IOException {
        System.err.println("timing " + workload + " " + turn.name() + " ...");
        int exit = Child.run(turn.command(), environment(), line -> {
            if (!times.take(line)) {
                System.out.println(line);
            }
        });
        if (exit != 0) {
            System.out.println("failed, exit code " + exit + ": " + String.join(" ", turn.command()));
        }
        return exit == 0;
    }

    private Map<String, String> environment() throws IOException {
        if (pictures == null) {
            return Map.of();
        }
        Files.createDirectories(pictures);
        return Map.of(EngineProcess.PICTURES, pictures.toAbsolutePath().toString());
    }
}
