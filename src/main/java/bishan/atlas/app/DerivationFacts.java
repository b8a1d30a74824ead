package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Derivation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheet of values worked out from the record: each with how, and with the facts it rests on. */
final class DerivationFacts {
    private final Reading reading;
    private final Operands operands;

    DerivationFacts(Reading reading) {
        this.reading = reading;
        this.operands = new Operands(reading.atlas());
    }

    FactSheet of(Derivation derivation) {
        List<Block> rows = new ArrayList<>();
        derivation.values().forEach(value -> rows.add(row(derivation, value)));
        derivation.note().ifPresent(note -> rows.add(new Text(reading.in(note), true, List.of())));
        Head head = new Head(
                reading.say("kicker.derived", derivation.id()),
                new Badge(Optional.empty(), Optional.empty()),
                reading.in(derivation.name()),
                derivation.name().other(reading.language()),
                Optional.empty(),
                List.of(reading.chips().derived(reading.say("derived.how"))));
        return new FactSheet(
                derivation.id(), head, List.of(reading.section("derived.values", List.of(), rows), basis(derivation)));
    }

    /** The value, how it was worked out, and the chip that says it was. */
    Row row(Derivation derivation, Derivation.Value value) {
        String formula = operands.formula(value, reading.numbers()::plain);
        return new Row(
                reading.in(value.label().orElse(derivation.name())),
                reading.numbers().figure(value.quantity()),
                value.operandIds().size() <= 2 ? formula : "",
                false,
                List.of(reading.chips().derived(formula)));
    }

    private Section basis(Derivation derivation) {
        Set<String> ids = derivation.values().stream()
                .flatMap(value -> value.operation() == Operation.SHARE_PERCENT
                        ? value.operandIds().stream().skip(1)
                        : value.operandIds().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Titles titles = new Titles(reading.atlas());
        List<Lead> leads = ids.stream()
                .map(id -> new Lead(
                        Optional.of(titles.sheetOf(id)),
                        0,
                        titles.of(titles.sheetOf(id)).map(reading::in).orElse(id),
                        operands.of(id).map(reading.numbers()::figure).orElse(""),
                        operands.sourcesOf(id).isEmpty()
                                ? List.of()
                                : reading.chips().of(operands.sourcesOf(id))))
                .toList();
        return reading.section("derived.basis", List.of(), List.of(new Leads(leads)));
    }
}
