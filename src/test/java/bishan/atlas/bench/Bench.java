package bishan.atlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command of {@code packaging/bench}. */
@Command(
        name = "packaging/bench",
        sortOptions = false,
        description = "Draws made-up workloads with the atlas and with the peers that are installed, in one run.")
final class Bench implements Callable<Integer> {
    private static final int FAILED = 1;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of workloads; made where they are missing")
    Path data = Path.of("target/bench-data");

    @Option(names = "--workloads", split = ",", paramLabel = "NAME", description = "S,M,L without it")
    List<String> workloads = List.of("S", "M", "L");

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "timed runs after the warm-up; ${DEFAULT-VALUE} without it")
    int runs = 11;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "starts everybody N times, turn by turn, and takes the medians: for a machine that is not quiet")
    int rounds = 1;

    @Option(names = "--peers", split = ",", paramLabel = "NAME", description = "of qgis,mapnik,geotools, or none")
    List<String> peers = Peer.ALL.stream().map(Peer::name).toList();

    @Option(names = "--json", paramLabel = "FILE", description = "writes the times to this file too")
    Path json;

    @Option(names = "--pictures", paramLabel = "DIR", description = "keeps everyone's window picture in this folder")
    Path pictures;

    @Option(names = "--jmh", description = "runs the JMH benchmarks instead; what follows -- goes to JMH")
    boolean jmh;

    @Option(names = "--memory", description = "opens and draws L with a heap of 512 MB instead")
    boolean memory;

    @Option(names = "--frames", description = "times the frames of panning and zooming in a window instead")
    boolean frames;

    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "draws the contact sheet instead: district, zones and town centre in every theme and in grey")
    Path sheet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    boolean help;

    @Option(names = "--scripts", hidden = true)
    Path scripts = Path.of("packaging/bench.d");

    @Parameters(hidden = true)
    List<String> rest = List.of();

    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Bench());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            System.err.println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return failure instanceof IllegalArgumentException ? CommandLine.ExitCode.USAGE : FAILED;
        });
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        if (frames) {
            return frames();
        }
        if (sheet != null) {
            ContactSheet.main(new String[] {sheet.toString()});
            return 0;
        }
        Path folder = data.toAbsolutePath();
        new WorkloadWriter(folder).complete(memory ? List.of("L") : workloads);
        if (memory) {
            return memory(folder);
        }
        if (jmh) {
            FrameBenchmark.run(folder, workloads, rest);
            return 0;
        }
        SideBySide run = new SideBySide(folder, scripts, runs, rounds, pictures);
        return run.time(workloads, named(), json) ? 0 : FAILED;
    }

    private List<Peer> named() {
        return peers.equals(List.of("none"))
                ? List.of()
                : peers.stream().map(Peer::of).toList();
    }

    private static int memory(Path folder) throws IOException {
        List<String> flags = List.of("-Xmx512m");
        int exit = Child.run(
                Child.java(MemoryProcess.class, flags, folder.toString(), "L"), Map.of(), System.out::println);
        System.out.println(exit == 0 ? "memory L ok" : "memory L failed, exit code " + exit);
        return exit == 0 ? 0 : FAILED;
    }

    /** The window's frames are timed by {@code bishan.atlas.bench.Frames}, with what follows {@code --} as arguments. */
    private int frames() throws IOException {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("frames skipped: there is no display (DISPLAY is not set)");
            return 0;
        }
        List<String> maps = List.of("-Datlas.maps=" + System.getProperty("atlas.maps", "maps"));
        return Child.run(Child.java(Frames.class, maps, rest.toArray(new String[0])), Map.of(), System.out::println);
    }
}
