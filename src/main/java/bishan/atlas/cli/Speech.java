package bishan.atlas.cli;

import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.List;
import picocli.CommandLine;

/** Speaks on the command line's own streams: answers in the chosen language, complaints in both, the chosen one first. */
final class Speech {
    private final CommandLine commandLine;
    private final Language language;

    Speech(CommandLine commandLine, Language language) {
        this.commandLine = commandLine;
        this.language = language;
    }

    void say(String key, Object... args) {
        line(Messages.of(language, "cli").get(key, args));
    }

    void line(String text) {
        commandLine.getOut().println(text);
        commandLine.getOut().flush();
    }

    void complain(String key, Object... args) {
        complainFrom("cli", key, args);
    }

    void complainFrom(String bundle, String key, Object... args) {
        for (Language each : both()) {
            complainLine(Messages.of(each, bundle).get(key, args));
        }
    }

    void complainLine(String text) {
        commandLine.getErr().println(text);
        commandLine.getErr().flush();
    }

    private List<Language> both() {
        return language == Language.ZH ? List.of(Language.ZH, Language.EN) : List.of(Language.EN, Language.ZH);
    }
}
