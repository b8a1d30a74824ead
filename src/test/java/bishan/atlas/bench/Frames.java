package bishan.atlas.bench;

import javafx.application.Application;

/**
 * Measures the map's motion in the real window, driven by a robot: drag, wheel and change of size. Run by hand on a display; a table of
 * frame times and of the times from the last gesture to the sharp picture goes to standard output.
 *
 * <p>{@code bishan.atlas.bench.Frames [--maps=DIR] [--width=1920] [--height=1080] [--rounds=5]}
 */
public final class Frames {
    private Frames() {}

    public static void main(String[] arguments) {
        // A class of its own: from the class path Java does not start a main class that is an Application.
        Application.launch(FramesWindow.class, arguments);
    }
}
