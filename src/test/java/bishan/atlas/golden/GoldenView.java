package bishan.atlas.golden;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.SceneRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A view of the real map, set in {@link GoldenFont}, that there is a reference picture of. */
record GoldenView(String name, MapTheme theme, SceneRequest request) {
    private static final int WIDTH_PX = 600;
    private static final int HEIGHT_PX = 430;

    /** Themes but the first are shown at one place for each character of scale: the shapes are the same in all. */
    private static final Set<String> IN_EVERY_THEME = Set.of("district", "z6", "town-centre");

    private static final class Opened {
        static final OpenAtlas ATLAS = OpenAtlas.open(RealAtlas.folder(), GoldenFont.families());
    }

    static OpenAtlas atlas() {
        return Opened.ATLAS;
    }

    static List<GoldenView> all() {
        List<GoldenView> views = new ArrayList<>();
        List<MapTheme> themes = MapTheme.all(atlas());
        for (MapTheme theme : themes) {
            boolean first = theme.equals(themes.get(0));
            for (MapPlace place : MapPlace.all(atlas())) {
                if (first || IN_EVERY_THEME.contains(place.id())) {
                    views.add(view(place, theme, Language.ZH));
                }
            }
            if (first) {
                MapPlace around = MapPlace.townCentre(atlas()).at("around-the-town", 120_000);
                views.add(view(around, theme, Language.ZH));
                views.add(view(around, theme, Language.EN));
            }
        }
        return views;
    }

    /** A view by its name. */
    static GoldenView named(String name) {
        return all().stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static GoldenView view(MapPlace place, MapTheme theme, Language language) {
        String name = theme.id() + "-" + place.id()
                + (language == Language.ZH ? "" : "-" + language.locale().getLanguage());
        return new GoldenView(name, theme, RealAtlas.request(place.viewport(WIDTH_PX, HEIGHT_PX), language));
    }

    DisplayList list() {
        return theme.map().apply(request);
    }

    Picture picture(MapPainter painter) {
        return picture(list(), painter);
    }

    static Picture picture(DisplayList list, MapPainter painter) {
        return painter.paint(list, atlas().typesetter(), 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
