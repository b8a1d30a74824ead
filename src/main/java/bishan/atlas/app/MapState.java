package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Status;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import bishan.atlas.style.Themes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has chosen, as one immutable value: rows switched off (layer ids and zone ids), the transport phases shown, whether
 * inferred links show, what is selected (a feature or record id), the language, what the map is labelled in, and the id of the theme.
 */
public record MapState(
        Set<String> hidden,
        Set<Status.Phase> phases,
        boolean showInferred,
        Optional<String> selected,
        Language language,
        LabelLanguage labels,
        String theme) {
    public MapState {
        hidden = Set.copyOf(hidden);
        phases = Set.copyOf(phases);
    }

    /** Everything on, nothing selected; {@code hidden} are the rows that are off at first. */
    public static MapState initial(Set<String> hidden, Language language) {
        return new MapState(
                hidden,
                EnumSet.allOf(Status.Phase.class),
                true,
                Optional.empty(),
                language,
                LabelLanguage.of(language),
                Themes.LIGHT);
    }

    public boolean shows(String rowId) {
        return !hidden.contains(rowId);
    }

    public MapState withHidden(Set<String> newHidden) {
        return new MapState(newHidden, phases, showInferred, selected, language, labels, theme);
    }

    public MapState withPhase(Status.Phase phase, boolean on) {
        Set<Status.Phase> next = new HashSet<>(phases);
        if (on) {
            next.add(phase);
        } else {
            next.remove(phase);
        }
        return new MapState(hidden, next, showInferred, selected, language, labels, theme);
    }

    public MapState withInferred(boolean on) {
        return new MapState(hidden, phases, on, selected, language, labels, theme);
    }

    public MapState withSelected(Optional<String> id) {
        return new MapState(hidden, phases, showInferred, id, language, labels, theme);
    }

    /** In another language; a map that was labelled in the one before is labelled in the new one. */
    public MapState withLanguage(Language newLanguage) {
        boolean own = labels == LabelLanguage.of(language);
        LabelLanguage newLabels = own ? LabelLanguage.of(newLanguage) : labels;
        return new MapState(hidden, phases, showInferred, selected, newLanguage, newLabels, theme);
    }

    public MapState withLabels(LabelLanguage newLabels) {
        return new MapState(hidden, phases, showInferred, selected, language, newLabels, theme);
    }

    public MapState withTheme(String id) {
        return new MapState(hidden, phases, showInferred, selected, language, labels, id);
    }

    /**
     * The same choices in another reading of the maps: what is selected stays while the thing exists; layers that are new begin as their
     * row of {@code atlas.json} says, all others stay as the person left them.
     */
    public MapState carriedOver(Atlas before, Atlas now) {
        Set<String> off = new HashSet<>(hidden);
        now.layers().stream()
                .filter(layer -> !layer.visible() && before.layer(layer.id()).isEmpty())
                .forEach(layer -> off.add(layer.id()));
        FactSheets sheets = new FactSheets(now);
        Optional<String> kept = selected.filter(id -> sheets.of(id, this).isPresent());
        return new MapState(off, phases, showInferred, kept, language, labels, theme);
    }

    /** The part of it that the map's composer reads. */
    public Visibility visibility() {
        return new Visibility(hidden, phases);
    }
}
