package bishan.atlas.cli;

import bishan.atlas.ui.StartOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: opens the window. */
@Command(name = "bishan", versionProvider = VersionText.class)
final class BishanCommand implements Callable<Integer> {
    private final Window window;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ThemeOption themed;

    @Spec
    private CommandSpec spec;

    BishanCommand(Window window) {
        this.window = window;
    }

    CommonOptions common() {
        return common;
    }

    ThemeOption themed() {
        return themed;
    }

    @Override
    public Integer call() {
        var language = common.language(common);
        Path maps = common.maps(common);
        StartOptions options = new StartOptions(maps, language, themed.id(themed, maps));
        return window.open(options, new Speech(spec.commandLine(), language));
    }
}
