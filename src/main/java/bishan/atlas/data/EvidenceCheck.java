package bishan.atlas.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up each token of evidence in the lines of the source it cites. White space does not count: the texts break words. */
final class EvidenceCheck {
    private static final Pattern LINES = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    private final Optional<SourceTexts> texts;
    private final Findings findings;
    private int tokens;
    private int checked;
    private int found;

    /** @param texts empty where the evidence is only to be counted */
    EvidenceCheck(Optional<SourceTexts> texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    EvidenceCount count(MapsFiles files) {
        files.all().filter(spot -> spot.isEntryOf("evidence")).forEach(this::evidence);
        return new EvidenceCount(tokens, checked, found);
    }

    private void evidence(Spot evidence) {
        List<Spot> cited = evidence.member("tokens")
                .elements()
                .filter(token -> token.node().isTextual())
                .toList();
        tokens += cited.size();
        texts.flatMap(all -> all.lines(evidence.text("source")))
                .flatMap(lines -> quoted(evidence, lines))
                .ifPresent(text -> cited.forEach(token -> look(token, text, evidence)));
    }

    /** The cited lines without white space, or empty with the reason reported. */
    private Optional<String> quoted(Spot evidence, List<String> lines) {
        Matcher range = LINES.matcher(evidence.text("lines"));
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first >= 1 && first <= last && last <= lines.size()) {
                return Optional.of(bare(String.join("", lines.subList(first - 1, last))));
            }
        }
        findings.add(Flaw.EVIDENCE_LINES, evidence.member("lines"), evidence.text("source"), lines.size());
        return Optional.empty();
    }

    private void look(Spot token, String text, Spot evidence) {
        checked++;
        if (text.contains(bare(token.node().textValue()))) {
            found++;
        } else {
            findings.add(
                    Flaw.EVIDENCE_TOKEN,
                    token,
                    token.node().textValue(),
                    evidence.text("source"),
                    evidence.text("lines"));
        }
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
