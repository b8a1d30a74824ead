package bishan.atlas.ui.indicators;

import bishan.atlas.app.AtlasView;
import bishan.atlas.app.IndicatorList;
import bishan.atlas.app.IndicatorPage;
import bishan.atlas.app.IndicatorPages;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Words;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The view of the indicators: the list at the left, the page of the chosen series beside it. */
public final class IndicatorsView extends HBox {
    private final AtlasModel model;
    private final Words words;
    private final SeriesList list;
    private final SlimScroll scroll = new SlimScroll();
    private Optional<IndicatorPage> shown = Optional.empty();

    /** @param words of the window; those of the indicators are of their own bundle */
    public IndicatorsView(AtlasModel model, Words words) {
        this.model = model;
        this.words = words.of("indicators");
        list = new SeriesList(model::openSeries, this.words);
        getStyleClass().add("indicators-view");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(list, scroll);
        setMinSize(0, 0);
        model.seriesProperty().addListener(o -> show());
        model.stateProperty().addListener((o, before, now) -> {
            if (before.language() != now.language()) {
                refresh();
            }
        });
        model.viewProperty().addListener(o -> tell());
        refresh();
    }

    /** Makes list and page anew from the model's atlas. */
    public void refresh() {
        list.show(IndicatorList.of(model.atlas().atlas(), model.state().language()));
        show();
    }

    /** The page on show; empty where there is no series. */
    public Optional<IndicatorPage> shown() {
        return shown;
    }

    /** The keys belong to the list. */
    @Override
    public void requestFocus() {
        list.focusChosen();
    }

    private void show() {
        IndicatorPages pages = new IndicatorPages(model.atlas().atlas());
        shown = model.seriesProperty()
                .get()
                .flatMap(id -> pages.of(id, model.state()))
                .or(() -> list.first().flatMap(id -> pages.of(id, model.state())));
        list.choose(shown.map(page -> page.head().seriesId()));
        shown.ifPresentOrElse(
                page -> {
                    SeriesPage view = new SeriesPage(page, pages, model, words);
                    view.minHeightProperty().bind(scroll.heightProperty());
                    scroll.setContent(view);
                    scroll.scrollTo(0);
                },
                () -> scroll.setContent(new NoSeries(words)));
        tell();
    }

    private void tell() {
        if (model.view() == AtlasView.INDICATORS) {
            model.messageProperty().set(shown.map(page -> page.head().told()).orElseGet(() -> words.get("none.title")));
        }
    }
}
