package bishan.atlas.ui.documents;

import bishan.atlas.app.AtlasView;
import bishan.atlas.app.MapState;
import bishan.atlas.app.documents.Documents;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.CopyTable;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The documents view: the index at the left, the chosen page beside it. What a page says is decided in {@code app.documents}; clicking
 * a record opens its facts.
 */
public final class DocumentsView extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double INDEX_PX = 336;
    private static final double NARROW_INDEX_PX = 272;
    private static final double NARROW_PX = 1180;

    private final AtlasModel model;
    private final Words words;
    private final Reach reach;
    private final SlimScroll scroll = new SlimScroll();
    private Documents documents;
    private IndexPanel index;
    private String shown = "";

    public DocumentsView(AtlasModel model) {
        this.model = model;
        words = new Words(model.stateProperty().map(MapState::language)).of("documents");
        reach = reach();
        getStyleClass().add("documents-view");
        setMinSize(0, 0);
        scroll.getStyleClass().add("documents-page");
        model.stateProperty().addListener((o, before, now) -> follow(before, now));
        model.atlasProperty().addListener(o -> refresh());
        model.viewProperty().addListener(o -> tell());
        refresh();
        model.pageProperty().addListener(o -> turn());
        turn();
    }

    /** Turns to the page that was asked for. */
    private void turn() {
        model.pageProperty().get().ifPresent(id -> {
            model.pageProperty().set(Optional.empty());
            open(id);
        });
    }

    /** The keys belong to the list. */
    @Override
    public void requestFocus() {
        index.focus(shown);
    }

    private void tell() {
        if (model.view() == AtlasView.DOCUMENTS) {
            model.messageProperty().set(documents.index().titleOf(shown));
        }
    }

    /** Builds everything anew from the model's atlas and keeps the page that is open. */
    public void refresh() {
        boolean keyboard = index != null && index.hasKeyboard();
        documents = new Documents(model.atlas().atlas(), model.state().language());
        index = new IndexPanel(documents.index(), words, this::choose);
        getChildren().setAll(index, scroll);
        double place = scroll.place();
        String before = shown;
        show(documents.index().keys().contains(before) ? before : latest());
        scroll.scrollTo(shown.equals(before) ? place : 0);
        if (keyboard) {
            index.focus(shown);
        }
    }

    /** Opens the page on which {@code id} stands: a document, a system, a contradiction, a record of one of the lists. */
    public void open(String id) {
        documents.pageOf(id).ifPresent(this::choose);
    }

    /** The key of the page on show. */
    public String shown() {
        return shown;
    }

    private String latest() {
        var all = documents.index().documents();
        return all.isEmpty()
                ? Documents.CONTRADICTIONS
                : all.get(all.size() - 1).key();
    }

    private void choose(String key) {
        if (!key.equals(shown)) {
            show(key);
            scroll.scrollTo(0);
        }
    }

    private void show(String key) {
        shown = key;
        index.show(key);
        scroll.setContent(page(key));
        mark();
        tell();
    }

    private Region page(String key) {
        return documents
                .document(key)
                .<Region>map(page -> new DocumentView(page, reach))
                .or(() -> documents.structure(key).map(page -> new StructureView(page, reach)))
                .or(() -> documents.records(key).map(list -> new RecordsView(list, reach, this::mark)))
                .orElseGet(() -> new ContradictionsView(documents.contradictions(), reach, this::mark));
    }

    private void follow(MapState before, MapState now) {
        if (before.language() != now.language()) {
            refresh();
        } else if (!before.selected().equals(now.selected())) {
            mark();
        }
    }

    /** Marks the rows of what is selected. */
    private void mark() {
        Optional<String> selected = model.state().selected();
        for (Node link : scroll.lookupAll("." + Link.STYLE)) {
            link.pseudoClassStateChanged(SELECTED, selected.equals(Optional.ofNullable(link.getUserData())));
        }
    }

    private Reach reach() {
        return new Reach() {
            @Override
            public void select(String id) {
                model.select(Optional.of(id));
            }

            @Override
            public void follow(String sourceId) {
                if (documents.document(sourceId).isPresent()) {
                    choose(sourceId);
                } else {
                    select(sourceId);
                }
            }

            @Override
            public CopyTable copyTable() {
                return new CopyTable(words.of("ui"), model.messageProperty()::set);
            }

            @Override
            public Words words() {
                return words;
            }
        };
    }

    @Override
    public Orientation getContentBias() {
        return null;
    }

    @Override
    protected void layoutChildren() {
        double left = getWidth() < NARROW_PX ? NARROW_INDEX_PX : INDEX_PX;
        index.resizeRelocate(0, 0, left, getHeight());
        scroll.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight());
    }
}
