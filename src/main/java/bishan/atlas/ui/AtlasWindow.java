package bishan.atlas.ui;

import bishan.atlas.app.AtlasView;
import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheets;
import bishan.atlas.app.MapState;
import bishan.atlas.app.MapsWatch;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.app.Reread;
import bishan.atlas.model.Layer;
import bishan.atlas.ui.documents.DocumentsView;
import bishan.atlas.ui.export.SheetDesk;
import bishan.atlas.ui.facts.FactsPanel;
import bishan.atlas.ui.frame.MapFrame;
import bishan.atlas.ui.frame.ZoomActs;
import bishan.atlas.ui.indicators.IndicatorsView;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.ThemeInk;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.layers.LayersPanel;
import bishan.atlas.ui.layers.LayersRail;
import bishan.atlas.ui.map.MapPane;
import bishan.atlas.ui.status.StatusBar;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The one place where the window's parts are wired together. */
public final class AtlasWindow {
    private final AtlasModel model;
    private final WindowShape shape;
    private final Words words;
    private final Map<AtlasView, Supplier<? extends Region>> otherViews;
    private final PatchImages symbols;
    private final StringBinding title;
    private final MapPane map;
    private final MapFrame frame;
    private final FactsPanel facts;
    private final Commands commands;
    private final BannerArea banners;
    private final ReportBanners reports;
    private final LiveChanges changes;
    private final DialogLayer dialogs;
    private final SheetDesk sheets;
    private final OtherViews others;
    private final List<Region> regions = new ArrayList<>();
    private final StackPane root = new StackPane();
    private Optional<FolderPoll> poll = Optional.empty();

    public AtlasWindow(OpenAtlas atlas, WindowShape shape) {
        this.shape = shape;
        model = new AtlasModel(atlas, firstState(atlas, shape));
        words = new Words(shape.languageValue());
        title = words.bind("app.name");
        symbols = new PatchImages(model.themed());
        model.atlasProperty().addListener(o -> retheme());
        map = new MapPane(model);
        otherViews = otherViews();
        others = new OtherViews(model, otherViews);
        dialogs = new DialogLayer(words);
        banners = new BannerArea(words);
        sheets = new SheetDesk(model, words, dialogs, sheetReports(), Clock.systemDefaultZone());
        commands = new Commands(
                model,
                new Commands.Reach(
                        map,
                        new ViewSteps(model.viewportProperty()),
                        shape,
                        OtherViews.offered(otherViews),
                        sheets,
                        new About(words, dialogs)::show));
        frame = new MapFrame(map, model, words, zoomActs());
        frame.reserved().addListener((ListChangeListener<Bounds>) change -> map.setReserved(frame.reserved()));
        facts = new FactsPanel(
                model, words, this::sheet, zone -> new ThemeInk(model.theme()).of(zone), symbols, this::closeFacts);
        reports = new ReportBanners(banners, words);
        changes = new LiveChanges(model, words, frame.toasts(), reports);
        build();
        follow();
        reports.opened(atlas);
    }

    public AtlasModel model() {
        return model;
    }

    /** The map with what floats over it; {@link MapFrame#reserved()} are the boxes that labels keep clear of. */
    public MapFrame frame() {
        return frame;
    }

    /** Exports, figures and recipes. */
    public SheetDesk sheets() {
        return sheets;
    }

    /** The title of the window in the language chosen. */
    public ObservableValue<String> titleValue() {
        return title;
    }

    /** Puts the window into a scene and gives the map the keyboard. */
    public void fill(Scene scene) {
        scene.setRoot(root);
        Dress.put(scene, model.theme().darkWindow());
        new CommandKeys(commands::withKeys, dialogs::isVisible).listenTo(scene);
        new FocusRegions(regions).listenTo(scene);
        map.requestFocus();
    }

    /** Follows what is saved in the folder of {@code watch}, whose atlas the window shows, until the window is closed. */
    public void live(MapsWatch watch) {
        poll = Optional.of(new FolderPoll(watch, this::take));
    }

    /** Shows what came of reading the maps again. */
    void take(Reread news) {
        changes.take(news);
    }

    /** Frees the workers. */
    public void close() {
        poll.ifPresent(FolderPoll::close);
        sheets.close();
        map.close();
        symbols.close();
    }

    private static MapState firstState(OpenAtlas atlas, WindowShape shape) {
        return MapState.initial(
                        atlas.atlas().layers().stream()
                                .filter(layer -> !layer.visible())
                                .map(Layer::id)
                                .collect(Collectors.toSet()),
                        shape.language().get())
                .withTheme(atlas.themes().of(shape.firstTheme()).id());
    }

    /** The views beside the map; one line a view. */
    private Map<AtlasView, Supplier<? extends Region>> otherViews() {
        Map<AtlasView, Supplier<? extends Region>> views = new EnumMap<>(AtlasView.class);
        views.put(AtlasView.INDICATORS, () -> {
            IndicatorsView view = new IndicatorsView(model, words);
            model.atlasProperty().addListener(o -> view.refresh());
            return view;
        });
        views.put(AtlasView.DOCUMENTS, () -> new DocumentsView(model));
        return views;
    }

    private ZoomActs zoomActs() {
        Command in = commands.of("zoomIn");
        Command out = commands.of("zoomOut");
        Command home = commands.of("whole");
        return new ZoomActs(in::run, in.keyText(), out::run, out.keyText(), home::run, home.keyText());
    }

    private Optional<FactSheet> sheet(String id, MapState state) {
        return new FactSheets(model.atlas().atlas()).of(id, state);
    }

    private void build() {
        String foldKey = commands.of("layers").keyText();
        LayersPanel layers = new LayersPanel(
                model, symbols, words, () -> shape.layersFolded().set(true), foldKey);
        LayersRail rail = new LayersRail(words, () -> shape.layersFolded().set(false), foldKey);
        StatusBar status = new StatusBar(model, words);
        MainMenu menu = new MainMenu(model, words, commands, shape);
        AtlasBar bar = new AtlasBar(model, words, commands, menu, OtherViews.offered(otherViews));
        VBox top = new VBox(bar, banners);
        top.visibleProperty().bind(shape.mapOnly().not());
        top.managedProperty().bind(shape.mapOnly().not());
        BorderPane panes =
                new BorderPane(new WindowBody(model, shape, new WindowBody.Parts(layers, rail, frame, others, facts)));
        panes.setTop(top);
        panes.setBottom(status);
        regions.addAll(List.of(bar, layers, map, frame, others, facts, status));
        root.getStyleClass().add("atlas");
        FileDrop drop = new FileDrop(words, sheets::take);
        drop.listenTo(root);
        root.getChildren().addAll(panes, dialogs, drop);
    }

    private void follow() {
        shape.language().addListener((o, before, now) -> model.change(state -> state.withLanguage(now)));
        shape.fontSizePx().addListener(o -> dress());
        dress();
        model.stateProperty().addListener((o, before, now) -> {
            if (!before.theme().equals(now.theme())) {
                retheme();
            }
            boolean chosen =
                    !before.selected().equals(now.selected()) && now.selected().isPresent();
            if (chosen && model.view() == AtlasView.MAP) {
                shape.factsFolded().set(false);
            }
        });
        facts.shownProperty().addListener(o -> tellWhatIsSelected());
        model.viewProperty().addListener((o, before, now) -> {
            // The way back to the toolbar would be lost: F11 belongs to the map.
            shape.mapOnly().set(false);
            tellWhatIsSelected();
            (now == AtlasView.MAP ? map : others).requestFocus();
        });
    }

    /** In the message of the status bar; the other views say there themselves what they show. */
    private void tellWhatIsSelected() {
        if (model.view() == AtlasView.MAP) {
            model.messageProperty()
                    .set(facts.shownProperty()
                            .get()
                            .map(sheet ->
                                    words.get("status.selected", sheet.head().name()))
                            .orElse(""));
        }
    }

    private void dress() {
        root.setStyle("-fx-font-family: \"%s\"; -fx-font-size: %dpx;"
                .formatted(
                        model.atlas().typesetter().families().sans(),
                        shape.fontSizePx().get()));
    }

    /** The map paints itself anew; here what stands about it. */
    private void retheme() {
        symbols.use(model.themed());
        if (root.getScene() != null) {
            Dress.put(root.getScene(), model.theme().darkWindow());
        }
    }

    private void closeFacts() {
        boolean onMap = model.view() == AtlasView.MAP;
        shape.factsFolded().set(onMap || shape.factsFolded().get());
        model.select(Optional.empty());
        (onMap ? map : others).requestFocus();
    }

    private SheetDesk.Reports sheetReports() {
        return new SheetDesk.Reports(
                () -> frame.toasts(),
                why -> banners.add(() -> new Banner(Banner.Tone.DANGER, why, Optional.empty())),
                what -> banners.add(() -> new Banner(Banner.Tone.CAUTION, what, Optional.empty())),
                shape.language()::set);
    }
}
