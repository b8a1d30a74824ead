package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.book.TableSetter.Column;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Link;
import bishan.atlas.model.Project;
import bishan.atlas.model.Unit;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** All projects by number: what they are, where they belong, the sums as they are written, and the pages of their zones. */
final class ProjectIndex {
    private final Press press;
    private final Setting setting;
    private final TableSetter table;

    ProjectIndex(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
        table = new TableSetter(
                setting,
                setting.bodyMm(),
                List.of(
                        Column.left(press.say("projects.number"), 10),
                        Column.left(press.say("projects.name"), 56),
                        Column.left(press.say("projects.zone"), 30),
                        Column.left(press.say("projects.amount"), 34),
                        Column.left(press.say("projects.state"), 27),
                        Column.right(press.say("overview.page"), 12)));
    }

    Chapter chapter() {
        List<Project> projects = press.atlas().records().projects();
        String title = press.say("projects.title");
        return new Chapter(
                "projects",
                title,
                1,
                title,
                press.head(title, press.say("projects.note", projects.size()), setting),
                1,
                table.table(projects.stream().map(this::row).toList()),
                setting);
    }

    private Piece row(Project project) {
        return table.row(List.of(
                        table.words(0, project.id(), Type.TINY),
                        table.stack(
                                table.words(1, press.reading().in(project.name()), Type.SMALL_STRONG),
                                table.words(1, press.reading().in(project.kind()), Type.TINY)),
                        zones(project),
                        amounts(project),
                        state(project),
                        setting.pages(pages(project), Type.SMALL, table.width(5))))
                .named(project.id());
    }

    private List<String> pages(Project project) {
        return project.ties().zoneLinks().stream()
                .flatMap(link -> press.atlas().zone(link.targetId()).stream())
                .map(ZoneChapter::id)
                .toList();
    }

    private Block zones(Project project) {
        if (project.ties().zoneLinks().isEmpty()) {
            return table.words(2, press.say("projects.noZone"), Type.NOTE);
        }
        List<Block> blocks = new ArrayList<>();
        List<Link> links = project.ties().zoneLinks();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String name = press.atlas()
                    .zone(link.targetId())
                    .map(Zone::shortName)
                    .map(press.reading()::in)
                    .orElse(link.targetId());
            List<Tag> tags =
                    link.isInferred() ? List.of(new Tag(press.reading().say("chip.inferred"), false, "")) : List.of();
            blocks.add(table.tagged(2, name, Type.SMALL, tags));
            // One reason for several zones is given once, under the last of them.
            boolean again = i + 1 < links.size() && links.get(i + 1).reason().equals(link.reason());
            if (link.isInferred() && !again) {
                blocks.add(table.words(2, link.reason().map(press.reading()::in).orElse(""), Type.TINY));
            }
        }
        return table.stack(blocks);
    }

    /** The sums of money; where there are none, the first figure. */
    private Block amounts(Project project) {
        List<Figure> all = project.history().figures();
        List<Figure> money = all.stream().filter(ProjectIndex::isMoney).toList();
        List<Figure> told = money.isEmpty() ? all.stream().limit(1).toList() : money;
        if (told.isEmpty()) {
            return table.words(3, press.say("projects.noAmount"), Type.NOTE);
        }
        return table.stack(told.stream()
                .map(figure -> table.tagged(
                        3,
                        press.say(
                                "projects.figure",
                                press.reading().in(figure.what()),
                                press.reading().numbers().figure(figure.quantity())),
                        Type.TINY,
                        press.tags().of(press.reading().chips().of(List.of(figure.sourceId())))))
                .toList());
    }

    private static boolean isMoney(Figure figure) {
        return figure.quantity().unit() == Unit.YI_YUAN || figure.quantity().unit() == Unit.WAN_YUAN;
    }

    private Block state(Project project) {
        FactSheet.Head head = press.sheet(project.id()).orElseThrow().head();
        return table.tagged(
                4,
                head.status().map(FactSheet.StatusMark::word).orElse(""),
                Type.SMALL,
                press.tags().of(head.chips()));
    }
}
