package bishan.atlas.cli;

import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The version the build wrote into {@code version.properties}. */
final class VersionText implements IVersionProvider {
    @Spec
    private CommandSpec spec;

    @Override
    public String[] getVersion() {
        Language language = Language.ofTag(spec.resourceBundle().getString("lang.tag"));
        String version = ResourceBundle.getBundle("bishan.atlas.cli.version").getString("version");
        return new String[] {Messages.of(language, "cli").get("version", version)};
    }
}
