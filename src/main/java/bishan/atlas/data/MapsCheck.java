package bishan.atlas.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks a folder thoroughly: what reading it and {@link AtlasCheck} find, then the records among each other, each file against its
 * schema, and the evidence against the texts of the sources. Takes longer than a start of the program may. Reads only.
 */
public final class MapsCheck {
    private MapsCheck() {}

    /** @param texts the folder with the texts of the sources; empty to leave the evidence unchecked */
    public static CheckOutcome check(Path maps, Optional<Path> texts) {
        LoadedAtlas loaded = AtlasCheck.checked(new AtlasReader().read(maps));
        Problems unread = new Problems();
        MapsFiles files = MapsFiles.read(maps, unread);
        List<Problem> all = new ArrayList<>(loaded.report().problems());
        unread.report().problems().stream()
                .filter(problem -> all.stream().noneMatch(known -> isSame(known, problem)))
                .forEach(all::add);
        all.addAll(records(files, new Findings(all, files)));
        Findings bySchema = new Findings(all, files);
        new SchemaCheck(new Schemas(maps), bySchema).check(files, new MapsFolder(maps, unread).label(""));
        all.addAll(bySchema.found());
        Findings byText = new Findings(all, files);
        EvidenceCount count =
                new EvidenceCheck(texts.flatMap(folder -> SourceTexts.in(folder, files, byText)), byText).count(files);
        all.addAll(byText.found());
        LoadedAtlas checked = loaded.reporting(all);
        return new CheckOutcome(checked, AtlasCheck.summary(checked), count, texts);
    }

    private static boolean isSame(Problem one, Problem other) {
        return one.file().equals(other.file()) && one.code().equals(other.code());
    }

    private static List<Problem> records(MapsFiles files, Findings findings) {
        DateCheck dates = new DateCheck(files, findings);
        FactCheck facts = new FactCheck(files, findings);
        UnitCheck units = new UnitCheck(findings);
        ValueCheck values = new ValueCheck(findings);
        LinkCheck links = new LinkCheck(files, findings);
        files.all().forEach(spot -> {
            values.check(spot);
            dates.check(spot);
            facts.check(spot);
            units.check(spot);
        });
        files.records().forEach(links::check);
        return findings.found();
    }
}
