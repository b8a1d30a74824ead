package bishan.atlas.ui.map;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A background thread that does not queue: a newer task takes the place of the one waiting, so that a hand that moves fast is never
 * followed by answers about where it was.
 */
public final class LatestOnly {
    private final ExecutorService thread;
    private final AtomicReference<Runnable> waiting = new AtomicReference<>();

    /** @param name of the thread */
    public LatestOnly(String name) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Runs {@code task} soon, unless a newer one comes first. */
    public void submit(Runnable task) {
        if (waiting.getAndSet(task) == null && !thread.isShutdown()) {
            thread.execute(this::runWaiting);
        }
    }

    /** True when a newer task than the running one waits. */
    public boolean isWaiting() {
        return waiting.get() != null;
    }

    private void runWaiting() {
        Runnable task = waiting.getAndSet(null);
        if (task == null) {
            return;
        }
        try {
            task.run();
        } catch (RuntimeException e) {
            // A bug in one task must not end the thread: it is handed to where faults are seen, and the next task runs.
            Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), e);
        }
    }

    /** Interrupts the running task and drops the one that waits. */
    public void close() {
        waiting.set(null);
        thread.shutdownNow();
    }
}
