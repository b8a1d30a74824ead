package bishan.atlas.ui.export;

import bishan.atlas.export.ExportCancelled;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.Progress;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.RunningTask;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;

/** Exports run one after another in the background; the status bar tells of the one that runs. JavaFX thread only, but for the work. */
final class ExportRuns {
    private static final long STEP_MS = 60;
    private static final long PATIENCE_S = 10;

    private final AtlasModel model;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "export");
        worker.setDaemon(true);
        return worker;
    });
    private final Deque<Run> runs = new ArrayDeque<>();

    /** Work that writes files and gives the first of them. */
    interface Work {
        Path write(Progress progress) throws ExportFailure;
    }

    /** How it went, on the JavaFX thread. */
    interface Outcome {
        void done(Path file);

        void failed(ExportFailure why);

        void broke(RuntimeException bug);
    }

    ExportRuns(AtlasModel model) {
        this.model = model;
    }

    /** @param words what the status bar says while it runs */
    void start(ObservableValue<String> words, Work work, Outcome outcome) {
        Run run = new Run(words, work, outcome);
        runs.add(run);
        tell();
        thread.execute(run::go);
    }

    /** Stops what runs and what waits, and gives it the time to leave nothing behind. */
    void close() {
        runs.forEach(run -> run.cancelled = true);
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        model.taskProperty().set(Optional.ofNullable(runs.peek()).map(Run::task));
    }

    private final class Run implements Progress {
        private final ObservableValue<String> words;
        private final Work work;
        private final Outcome outcome;
        private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
        private volatile boolean cancelled;
        private long told;

        Run(ObservableValue<String> words, Work work, Outcome outcome) {
            this.words = words;
            this.work = work;
            this.outcome = outcome;
        }

        RunningTask task() {
            return new RunningTask(words, share.getReadOnlyProperty(), () -> cancelled = true);
        }

        @Override
        public void at(long done, long total) throws ExportCancelled {
            if (cancelled) {
                throw new ExportCancelled();
            }
            long now = System.nanoTime() / 1_000_000;
            if (now - told >= STEP_MS) {
                told = now;
                double part = total <= 0 ? -1 : (double) done / total;
                Platform.runLater(() -> share.set(part));
            }
        }

        void go() {
            try {
                Path file = work.write(this);
                finish(() -> outcome.done(file));
            } catch (ExportFailure e) {
                finish(() -> outcome.failed(e));
            } catch (RuntimeException e) {
                finish(() -> outcome.broke(e));
            } catch (Error e) {
                // Too little memory for so large a sheet, most likely: the next export must still have its turn.
                finish(() -> outcome.broke(new IllegalStateException(e)));
            }
        }

        private void finish(Runnable tell) {
            Platform.runLater(() -> {
                runs.remove(this);
                tell();
                tell.run();
            });
        }

        private void tell() {
            ExportRuns.this.tell();
        }
    }
}
