package bishan.atlas.cli;

import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import picocli.CommandLine.Option;

/** What maps are labelled in. */
final class LabelsOption {
    @Option(names = "--labels", descriptionKey = "labels", paramLabel = "zh|en|both")
    private String labels;

    /** The language of the sheet where nothing is said. */
    LabelLanguage labels(Language language) {
        return labels == null
                ? LabelLanguage.of(language)
                : LabelLanguage.ofTag(labels).orElseThrow(() -> new WrongUsage("usage.labels", labels));
    }
}
