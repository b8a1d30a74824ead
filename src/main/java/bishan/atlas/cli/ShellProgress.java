package bishan.atlas.cli;

import bishan.atlas.export.ExportCancelled;
import bishan.atlas.export.Progress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells the shell every tenth of a long export, and stops it when the program is told to end (Ctrl+C), giving it the time to take away
 * what is half written.
 */
final class ShellProgress implements Progress, AutoCloseable {
    private static final int TENTHS = 10;
    private static final long SECONDS_TO_TIDY = 20;

    private final Speech speech;
    private final CountDownLatch tidy = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop export");
    private volatile boolean stopped;
    private long told;

    ShellProgress(Speech speech) {
        this.speech = speech;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void at(long done, long total) throws ExportCancelled {
        if (stopped) {
            throw new ExportCancelled();
        }
        long tenth = total == 0 ? 0 : done * TENTHS / total;
        if (tenth > told && tenth < TENTHS) {
            told = tenth;
            speech.say("book.progress", tenth * TENTHS);
        }
    }

    private void stop() {
        stopped = true;
        try {
            tidy.await(SECONDS_TO_TIDY, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        tidy.countDown();
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
