package bishan.atlas.ui;

import bishan.atlas.app.MapsWatch;
import bishan.atlas.app.Reread;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Has a {@link MapsWatch} look again and again on a thread of its own, and hands what it found to the JavaFX thread. The next look waits
 * for the reading before it, so that a change meanwhile is read after it and never beside it.
 */
final class FolderPoll implements AutoCloseable {
    /** How soon a change is seen; with what follows it leaves most of a second to read and paint. */
    private static final long PAUSE_MS = 150;

    /** The pause between looks while a change comes to rest. */
    private static final long SHORT_PAUSE_MS = 60;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread worker = new Thread(task, "maps-watch");
        worker.setDaemon(true);
        return worker;
    });
    private final MapsWatch watch;
    private final Consumer<Reread> tell;
    private volatile boolean closed;

    /** @param tell called on the JavaFX thread, never after {@link #close} */
    FolderPoll(MapsWatch watch, Consumer<Reread> tell) {
        this.watch = watch;
        this.tell = tell;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        again(PAUSE_MS);
    }

    private void look() {
        try {
            watch.look(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()))
                    .ifPresent(news -> Platform.runLater(() -> hand(news)));
        } catch (RuntimeException e) {
            // A bug in one reading must not end the watch: it is handed to where faults are seen.
            Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), e);
        }
        again(watch.isWaiting() ? SHORT_PAUSE_MS : PAUSE_MS);
    }

    private void again(long pauseMs) {
        if (!thread.isShutdown()) {
            thread.schedule(this::look, pauseMs, TimeUnit.MILLISECONDS);
        }
    }

    private void hand(Reread news) {
        if (!closed) {
            tell.accept(news);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }
}
