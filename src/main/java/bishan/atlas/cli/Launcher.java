package bishan.atlas.cli;

import bishan.atlas.model.Language;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;

/** Starts the atlas: reads the command line and answers with an exit code. */
public final class Launcher {
    private static final String HEADLESS = "java.awt.headless";
    private static final String LANG = "--lang";

    private Launcher() {}

    public static void main(String[] args) {
        // Java2D only ever paints into memory here; without this it would look for a display, also beside JavaFX.
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        CommandLine commandLine = commandLine(args, new OpenWindow(), Clock.systemDefaultZone());
        commandLine.setOut(writer(System.out));
        commandLine.setErr(writer(System.err));
        System.exit(commandLine.execute(args));
    }

    /** The commands with their help in the language that {@code args} ask for. */
    static CommandLine commandLine(String[] args, Window window, Clock clock) {
        Language language = languageOf(args);
        CommandLine commandLine = new CommandLine(new BishanCommand(window));
        commandLine.addSubcommand(new ExportCommand(clock));
        commandLine.addSubcommand(new BookCommand(clock));
        commandLine.addSubcommand(new TableCommand());
        commandLine.addSubcommand(new CheckCommand());
        Complaints complaints = new Complaints(language);
        commandLine.setParameterExceptionHandler(complaints);
        commandLine.setExecutionExceptionHandler(complaints);
        new HelpWords(language).giveTo(commandLine);
        return commandLine;
    }

    /** Looked up before the arguments are read in earnest, so that help and complaints speak it; Chinese when unclear. */
    private static Language languageOf(String[] args) {
        Language language = Language.ZH;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANG + "=")) {
                language = Language.ofTag(args[i].substring(LANG.length() + 1));
            } else if (args[i].equals(LANG) && i + 1 < args.length) {
                language = Language.ofTag(args[i + 1]);
            }
        }
        return language;
    }

    /** UTF-8 except on Windows, whose consoles have a code page of their own. */
    private static PrintWriter writer(PrintStream stream) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows
                ? new PrintWriter(stream, true)
                : new PrintWriter((OutputStream) stream, true, StandardCharsets.UTF_8);
    }
}
