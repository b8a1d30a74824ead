package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.InferredSwitch;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.Link;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The zones a record belongs to: stated ones first, inferred ones with their reason and only while they are switched on. */
final class ZoneLinks {
    private final Reading reading;

    ZoneLinks(Reading reading) {
        this.reading = reading;
    }

    /** @param id the record's, whose own words on why it belongs to no zone stand before the general ones */
    Section section(String id, List<Link> links, List<String> sourceIds, String noneKey) {
        if (links.isEmpty()) {
            List<Block> words = new ArrayList<>(List.of(reading.muted(noneKey)));
            reading.atlas()
                    .cross()
                    .noZoneOf(id)
                    .ifPresent(why -> words.add(new FactSheet.Text(reading.in(why), true, List.of())));
            return reading.section("zoneLinks.title", List.of(), words);
        }
        List<Block> blocks = new ArrayList<>();
        links.stream()
                .filter(link -> link.kind() == Link.Kind.EXPLICIT)
                .forEach(link -> blocks.add(card(link, sourceIds)));
        List<Link> inferred =
                links.stream().filter(link -> link.kind() == Link.Kind.INFERRED).toList();
        if (!inferred.isEmpty()) {
            boolean on = reading.state().showInferred();
            blocks.add(
                    new InferredSwitch(reading.say("links.inferred", inferred.size()), reading.say("links.show"), on));
            if (on) {
                inferred.forEach(link -> blocks.add(card(link, sourceIds)));
            }
        }
        return reading.section("zoneLinks.title", List.of(), blocks);
    }

    private Card card(Link link, List<String> sourceIds) {
        boolean inferred = link.kind() == Link.Kind.INFERRED;
        String reason = link.reason().map(reading::in).orElse("");
        List<Chip> chips = new ArrayList<>();
        if (inferred) {
            chips.add(reading.chips().inferred(reason));
        }
        chips.addAll(reading.chips().of(sourceIds));
        return new Card(
                link.targetId(),
                reading.atlas()
                        .zone(link.targetId())
                        .map(Zone::name)
                        .map(reading::in)
                        .orElse(link.targetId()),
                link.targetId(),
                Optional.empty(),
                "",
                reason.isEmpty() ? "" : reading.say("links.reason", reason),
                inferred,
                reading.atlas().feature(link.targetId()).isPresent(),
                chips);
    }
}
