package bishan.atlas.bench;

import atlantafx.base.theme.PrimerLight;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.ui.AtlasApplication;
import bishan.atlas.ui.AtlasWindow;
import bishan.atlas.ui.WindowShape;
import bishan.atlas.ui.map.MapPane;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The window of the atlas with a robot in it, see {@link Frames}. */
public final class FramesWindow extends Application {
    private static final int WARM_UP = 2;

    private AtlasWindow window;

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        int width = number("width", 1920);
        int height = number("height", 1080);
        OpenAtlas atlas = OpenAtlas.open(Path.of(named("maps", "maps")), ChineseFonts.find());
        window = new AtlasWindow(atlas, new WindowShape(Language.ZH));
        Scene scene = new Scene(new Pane(), width, height);
        scene.getStylesheets()
                .add(Objects.requireNonNull(AtlasApplication.class.getResource("atlas.css"))
                        .toExternalForm());
        window.fill(scene);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        MapPane map = (MapPane) Objects.requireNonNull(scene.getRoot().lookup(".map-pane"));
        FrameTimes times = new FrameTimes();
        Deque<Gesture> gestures = new ArrayDeque<>();
        Hand hand = new Hand(stage, map, window.model());
        int rounds = number("rounds", 5);
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Gesture gesture : hand.gestures()) {
                gestures.add(round < 0 ? gesture.unnamed() : gesture);
            }
        }
        new Run(map, gestures, times).start();
    }

    @Override
    public void stop() {
        window.close();
    }

    private String named(String key, String fallback) {
        return getParameters().getNamed().getOrDefault(key, fallback);
    }

    private int number(String key, int fallback) {
        return Integer.parseInt(named(key, Integer.toString(fallback)));
    }

    /** Carries the gestures out one after another, a step a frame, each from a still and sharp map to the next. */
    private static final class Run extends AnimationTimer {
        /** Frames the map rests before each gesture, so that what the last one left is done. */
        private static final int REST = 30;

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final MapPane map;
        private final Deque<Gesture> gestures;
        private final FrameTimes times;
        private int step = -REST;
        private long lastFrame;
        private long lastGesture;
        private long lastFx;
        private long lastDraw;
        private final long drawer = drawer();

        Run(MapPane map, Deque<Gesture> gestures, FrameTimes times) {
            this.map = map;
            this.gestures = gestures;
            this.times = times;
        }

        /** The thread that JavaFX draws on. */
        private static long drawer() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                    .findFirst()
                    .orElseThrow()
                    .getId();
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            Gesture gesture = gestures.peek();
            if (gesture == null) {
                stop();
                List.of(times.table().split("\n")).forEach(System.out::println);
                Platform.exit();
                return;
            }
            long fx = THREADS.getCurrentThreadCpuTime();
            long draw = THREADS.getThreadCpuTime(drawer);
            if (step > 0) {
                times.frame(gesture.name(), time - lastFrame, fx - lastFx, draw - lastDraw);
            }
            lastFrame = time;
            lastFx = fx;
            lastDraw = draw;
            if (step < 0 || step < gesture.steps()) {
                step = step < 0 && !map.isSharp() ? -REST : step + 1;
                if (step > 0) {
                    gesture.act().accept(step - 1);
                    lastGesture = System.nanoTime();
                }
            } else if (map.isSharp()) {
                // Asked for at the beginning of a frame: the sharp picture was part of the frame before.
                times.sharp(gesture.name(), time - lastGesture);
                gesture.end().run();
                gestures.remove();
                step = -REST;
            }
        }
    }
}
