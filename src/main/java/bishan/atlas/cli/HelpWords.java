package bishan.atlas.cli;

import bishan.atlas.model.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives the commands their help in one language: the bundle {@code help}, whose texts are formatted by picocli, not by us. */
final class HelpWords {
    private final ResourceBundle bundle;

    HelpWords(Language language) {
        String tag = language.name().toLowerCase(Locale.ROOT);
        bundle = ResourceBundle.getBundle("bishan.atlas.text.help_" + tag, Locale.ROOT);
    }

    void giveTo(CommandLine root) {
        root.setResourceBundle(bundle);
        give(root.getCommandSpec().usageMessage(), "bishan");
        root.getSubcommands()
                .forEach((name, command) -> give(command.getCommandSpec().usageMessage(), name));
    }

    private void give(UsageMessageSpec usage, String command) {
        String key = "help." + command;
        usage.header(bundle.getString(key + ".header"))
                .synopsisHeading(bundle.getString("help.synopsisHeading"))
                .customSynopsis(bundle.getString(key + ".synopsis"))
                .description(bundle.getString(key + ".description"))
                .footerHeading("%n")
                .footer(bundle.getString("help.footer"))
                .optionListHeading(bundle.getString("help.optionsHeading"))
                .commandListHeading(bundle.getString("help.commandsHeading"));
    }
}
