package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Link;
import bishan.atlas.model.Project;
import bishan.atlas.model.Subject;
import java.util.List;
import java.util.Optional;

/** One row a project; its numbers stand in the table of figures, one row each. */
final class ProjectTable {
    private final TableReading reading;

    ProjectTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        List<Project> projects = reading.atlas().records().projects();
        StatusColumns status = new StatusColumns(reading);
        Columns<Project> columns = new Columns<Project>(reading)
                .text("id", Project::id)
                .names(Project::name)
                .words("kind", project -> Optional.of(project.kind()));
        new LinkColumns(reading).addTo(columns, project -> project.ties().zoneLinks());
        columns.words("place", project -> project.ties().place())
                .cell("context_area", project -> Cell.text(area(project).map(Link::targetId)))
                .words("context_area_name", this::areaName)
                .cell(
                        "context_area_link",
                        project -> area(project)
                                .map(link -> reading.choice(link.isInferred() ? "inferred" : "stated"))
                                .orElse(Cell.NOTHING))
                .words("context_area_reason", project -> area(project).flatMap(Link::reason));
        status.addTo(
                columns,
                project -> status.latest(
                        project.history().statuses(), reading.atlas().placeOf(project.id())));
        columns.sources("sources", project -> Cited.of(project.history()));
        return columns.table(
                TableName.PROJECTS,
                projects,
                reading.whole().records().projects().size() - projects.size());
    }

    private static Optional<Link> area(Project project) {
        return project.ties().contextArea();
    }

    private Optional<Bilingual> areaName(Project project) {
        return area(project)
                .flatMap(link -> reading.atlas().subject(link.targetId()))
                .map(Subject::name);
    }
}
