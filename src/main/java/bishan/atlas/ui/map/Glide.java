package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** Moves a viewport to another one smoothly: the scale along its logarithm, the centre in step with it. */
final class Glide {
    private static final Duration NEAR = Duration.millis(160);
    private static final Duration FAR = Duration.millis(450);
    private static final double FAR_SCALE = 2.5;

    private final Consumer<Viewport> show;
    private Transition running;
    private Viewport shown;

    Glide(Consumer<Viewport> show) {
        this.show = show;
    }

    /** Ends where somebody else has moved the map meanwhile; a map that only grew or shrank goes on. */
    void seen(Viewport now) {
        boolean moved = shown != null
                && (now.centreEast() != shown.centreEast()
                        || now.centreNorth() != shown.centreNorth()
                        || now.denominator() != shown.denominator());
        if (moved) {
            stop();
        }
    }

    void to(Viewport from, Viewport target, boolean animated) {
        stop();
        if (!animated) {
            show.accept(target);
            return;
        }
        shown = from;
        double ratio = target.denominator() / from.denominator();
        boolean far = ratio > FAR_SCALE
                || ratio < 1 / FAR_SCALE
                || Math.hypot(target.centreEast() - from.centreEast(), target.centreNorth() - from.centreNorth())
                        > from.widthMm() / from.mmPerMetre() / 2;
        running = new Transition() {
            {
                setCycleDuration(far ? FAR : NEAR);
                setInterpolator(Interpolator.EASE_OUT);
            }

            @Override
            protected void interpolate(double t) {
                shown = t >= 1 ? target : between(from, target, t);
                show.accept(shown);
            }
        };
        running.play();
    }

    static Viewport between(Viewport from, Viewport to, double t) {
        double ratio = to.denominator() / from.denominator();
        double denominator = from.denominator() * Math.pow(ratio, t);
        // The centre moves with the scale, so that the target point runs straight over the screen.
        double share = Math.abs(ratio - 1) < 1e-9 ? t : (Math.pow(ratio, t) - 1) / (ratio - 1);
        return new Viewport(
                from.centreEast() + (to.centreEast() - from.centreEast()) * share,
                from.centreNorth() + (to.centreNorth() - from.centreNorth()) * share,
                denominator,
                from.widthMm(),
                from.heightMm());
    }

    void stop() {
        shown = null;
        if (running != null) {
            running.stop();
            running = null;
        }
    }
}
