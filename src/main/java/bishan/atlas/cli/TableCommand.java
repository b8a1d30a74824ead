package bishan.atlas.cli;

import bishan.atlas.app.table.AtlasTables;
import bishan.atlas.app.table.TableName;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.Table;
import bishan.atlas.export.TableExport;
import bishan.atlas.export.TableFormat;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what the atlas knows as a table: to a file, or as text where the shell sends it. */
@Command(name = "table", versionProvider = VersionText.class)
final class TableCommand implements Callable<Integer> {
    @ParentCommand
    private BishanCommand parent;

    @Mixin
    private CommonOptions common;

    @Mixin
    private TableOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Language language = common.language(parent.common());
        Speech speech = new Speech(spec.commandLine(), language);
        TableName name = options.name();
        TableFormat format = options.format();
        Optional<PartialDate> asOf = options.asOf();
        if (options.out().isEmpty() && !format.isText()) {
            throw new WrongUsage("usage.table.out");
        }
        if (asOf.isPresent() && !name.canBeDated()) {
            throw new WrongUsage("usage.asOf.table", name.id());
        }
        LoadedAtlas loaded = CommonOptions.read(common.maps(parent.common()));
        int errors = loaded.report().errors().size();
        if (errors > 0) {
            speech.complain("table.errors", errors);
        }
        Table table = new AtlasTables(loaded.atlas()).of(name, language, asOf);
        if (table.rows().isEmpty() && errors > 0) {
            return ExitCode.ERRORS_IN_DATA;
        }
        return options.out().map(file -> write(table, format, file, speech)).orElseGet(() -> print(table, format));
    }

    /** The very characters of a file, so that a redirection makes the same file. */
    private int print(Table table, TableFormat format) {
        spec.commandLine().getOut().print(TableExport.text(table, format));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private static int write(Table table, TableFormat format, Path target, Speech speech) {
        try {
            Path file = TableExport.file(target, format);
            if (Files.isRegularFile(file)) {
                speech.say("export.replaces", file.toString());
            }
            TableExport.write(table, format, target);
            speech.say("export.written", file.toString());
            speech.say("table.size", table.rows().size(), table.columns().size());
            table.notes().lines().forEach(speech::line);
            return ExitCode.OK;
        } catch (ExportFailure e) {
            speech.complainFrom("export", e.key(), e.args().toArray());
            return ExitCode.NOT_WRITTEN;
        }
    }
}
