package bishan.atlas.data;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;

/** Whether each file is written as its JSON Schema says. */
final class SchemaCheck {
    private final Schemas schemas;
    private final Findings findings;
    private final SchemaFlaws flaws;

    SchemaCheck(Schemas schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
        this.flaws = new SchemaFlaws(schemas, findings);
    }

    /** @param folder the folder as messages name it */
    void check(MapsFiles files, String folder) {
        if (!schemas.exist() && !files.roots().isEmpty()) {
            findings.add(Flaw.SCHEMA_FOLDER, Spot.root(folder + Schemas.FOLDER, MissingNode.getInstance()));
            return;
        }
        files.roots().forEach(root -> check(root, folder));
    }

    private void check(Spot root, String folder) {
        Optional<String> name = schemas.nameFor(MapsFiles.nameOf(root));
        if (name.isEmpty()) {
            findings.add(Flaw.SCHEMA_NONE, root);
            return;
        }
        Optional<List<Error>> errors = schemas.errors(name.get(), ValueCheck.finite(root.node()));
        if (errors.isEmpty()) {
            String file = folder + Schemas.FOLDER + "/" + name.get();
            findings.add(Flaw.SCHEMA_BROKEN, Spot.root(file, MissingNode.getInstance()), root.file());
            return;
        }
        errors.get().forEach(error -> flaws.report(root, error));
    }
}
