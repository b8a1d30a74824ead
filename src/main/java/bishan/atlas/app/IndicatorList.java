package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * The indicators under their headings, in the order of the record.
 *
 * @param points how many values they have in all
 */
public record IndicatorList(List<Topic> topics, int points) {
    /** The one that has the most documents and a target: it shows at once what the view is for. */
    private static final String FIRST = "tech_firms";

    /** A heading with its series. */
    public record Topic(String title, List<Entry> entries) {
        public Topic {
            entries = List.copyOf(entries);
        }
    }

    /** A series with the number of its values. */
    public record Entry(String seriesId, String name, int points) {}

    public IndicatorList {
        topics = List.copyOf(topics);
    }

    public static IndicatorList of(Atlas atlas, Language language) {
        var indicators = atlas.records().context().indicators();
        List<Topic> topics = indicators.topics().stream()
                .map(topic -> new Topic(
                        topic.title().in(language),
                        indicators.series().stream()
                                .filter(series -> series.topicId().equals(topic.id()))
                                .map(series -> entry(series, language))
                                .toList()))
                .filter(topic -> !topic.entries().isEmpty())
                .toList();
        return new IndicatorList(
                topics,
                indicators.series().stream().mapToInt(s -> s.points().size()).sum());
    }

    /** All series, top to bottom. */
    public List<String> seriesIds() {
        return topics.stream()
                .flatMap(topic -> topic.entries().stream())
                .map(Entry::seriesId)
                .toList();
    }

    /** What to show while nothing was chosen; empty where there is no series. */
    public Optional<String> first() {
        List<String> ids = seriesIds();
        return ids.contains(FIRST) ? Optional.of(FIRST) : ids.stream().findFirst();
    }

    private static Entry entry(IndicatorSeries series, Language language) {
        return new Entry(
                series.id(), series.name().in(language), series.points().size());
    }
}
