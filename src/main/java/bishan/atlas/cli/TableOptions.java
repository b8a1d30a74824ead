package bishan.atlas.cli;

import bishan.atlas.app.table.TableName;
import bishan.atlas.export.TableFormat;
import bishan.atlas.model.PartialDate;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What may be said of a table on the command line. */
final class TableOptions {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "table.name")
    private String name;

    @Option(names = "--format", descriptionKey = "table.format", paramLabel = "csv|json|xlsx")
    private String format;

    @Option(names = "--out", descriptionKey = "table.out", paramLabel = "FILE")
    private Path out;

    @Mixin
    private AsOfOption asOf;

    TableName name() {
        return TableName.ofId(name)
                .orElseThrow(() -> new WrongUsage(
                        "usage.table",
                        name,
                        Arrays.stream(TableName.values()).map(TableName::id).collect(Collectors.joining(", "))));
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    /** As asked for, else by the end of the file's name, else CSV. */
    TableFormat format() {
        if (format != null) {
            return TableFormat.ofId(format.strip()).orElseThrow(() -> new WrongUsage("usage.tableFormat", format));
        }
        return out().map(Path::getFileName)
                .flatMap(file -> TableFormat.ofName(file.toString()))
                .orElse(TableFormat.CSV);
    }

    Optional<PartialDate> asOf() {
        return asOf.date();
    }
}
