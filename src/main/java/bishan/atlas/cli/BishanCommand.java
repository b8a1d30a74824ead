package bishan.atlas.cli;

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

    @Spec
    private CommandSpec spec;

    BishanCommand(Window window) {
        this.window = window;
    }

    CommonOptions common() {
        return common;
    }

    @Override
    public Integer call() {
        var language = common.language(common);
        return window.open(common.maps(common), language, new Speech(spec.commandLine(), language));
    }
}
