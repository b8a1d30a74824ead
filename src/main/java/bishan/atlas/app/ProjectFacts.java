package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.Link;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Project;
import bishan.atlas.model.StatusHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet of a project, firm, platform or scheme. */
final class ProjectFacts {
    private final Reading reading;
    private final StatusCourse course;

    ProjectFacts(Reading reading) {
        this.reading = reading;
        this.course = new StatusCourse(reading);
    }

    FactSheet of(Project project) {
        Optional<MapFeature> place = reading.atlas().placeOf(project.id());
        StatusHistory statuses = project.history()
                .statuses()
                .and(place.map(spot -> spot.facets().statuses()).orElse(StatusHistory.NONE));
        Project.History history = project.history();
        List<Section> sections = new ArrayList<>();
        sections.add(overview(project));
        sections.addAll(new FigureRows(reading).sections("figures.title", history.figures()));
        sections.add(new ZoneLinks(reading)
                .section(project.id(), project.ties().zoneLinks(), history.sourceIds(), "zoneLinks.none.project"));
        sections.add(new Position(reading).section(place));
        sections.add(course.section("progress.title", statuses, history.sourceIds(), place));
        sections.addAll(new Remarks(reading).sectionOrNone("remarks.title", history.notes()));
        return new FactSheet(project.id(), head(project, place, statuses), sections);
    }

    private Head head(Project project, Optional<MapFeature> place, StatusHistory statuses) {
        return new Head(
                reading.say("kicker.project", project.id()),
                new Badge(Optional.empty(), place.map(f -> MapSymbol.of(f, reading.atlas()))),
                reading.in(project.name()),
                project.name().other(reading.language()),
                course.latestMark(statuses, place),
                statuses.isEmpty() ? reading.chips().of(project.history().sourceIds()) : course.latestChips(statuses));
    }

    private Section overview(Project project) {
        List<Block> rows = new ArrayList<>();
        rows.add(row("overview.kind", reading.in(project.kind())));
        List<String> aliases = reading.atlas().cross().aliasesOf(project.id());
        if (!aliases.isEmpty()) {
            rows.add(row("overview.aliases", reading.listed(aliases)));
        }
        rows.add(row(
                "overview.place",
                project.ties().place().map(reading::in).orElseGet(() -> reading.say("overview.place.none"))));
        project.ties().contextArea().ifPresent(link -> rows.add(area(link)));
        return reading.section(
                "overview.title", reading.chips().of(project.history().sourceIds()), rows);
    }

    private Row area(Link link) {
        String name = reading.atlas()
                .subject(link.targetId())
                .map(area -> reading.in(area.name()))
                .orElse(link.targetId());
        String reason = link.reason().map(reading::in).orElse("");
        List<Chip> chips = link.isInferred() ? List.of(reading.chips().inferred(reason)) : List.of();
        return new Row(reading.say("overview.area"), name, "", false, chips);
    }

    private Row row(String labelKey, String value) {
        return new Row(reading.say(labelKey), value, "", false, List.of());
    }
}
