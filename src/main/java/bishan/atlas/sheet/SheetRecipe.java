package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that decides how a one-page sheet looks; nothing of it is a resolution, and nothing needs the atlas to be written down.
 *
 * @param language of title, legend and foot
 * @param labels what the map is labelled in
 * @param theme id of the theme; whoever opens the map chooses it
 * @param asOf the map shows what was surely known by its end; empty for all that is known
 * @param madeOn the day the sheet was made: a sheet reads no clock
 */
public record SheetRecipe(
        SheetWords words,
        Language language,
        LabelLanguage labels,
        Page page,
        MapExtent extent,
        Visibility visibility,
        Furniture furniture,
        String theme,
        Optional<PartialDate> asOf,
        LocalDate madeOn) {
    public SheetRecipe {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(madeOn, "madeOn");
    }

    public String title() {
        return words.title();
    }

    public SheetRecipe withExtent(MapExtent other) {
        return new SheetRecipe(words, language, labels, page, other, visibility, furniture, theme, asOf, madeOn);
    }
}
