package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AC-20")
class LatestOnlyTest {
    private final LatestOnly thread = new LatestOnly("latest");

    @AfterEach
    void close() {
        thread.close();
    }

    @Test
    void ofTasksThatWaitOnlyTheNewestRuns() throws InterruptedException {
        List<Integer> ran = new CopyOnWriteArrayList<>();
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        thread.submit(() -> {
            busy.countDown();
            await(go);
        });
        assertTrue(busy.await(10, TimeUnit.SECONDS));
        for (int i = 1; i < 10; i++) {
            int task = i;
            thread.submit(() -> ran.add(task));
        }
        thread.submit(() -> {
            ran.add(10);
            done.countDown();
        });
        go.countDown();
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertEquals(List.of(10), ran);
    }

    @Test
    void aRunningTaskSeesThatANewerOneWaits() throws InterruptedException {
        List<Boolean> waited = new CopyOnWriteArrayList<>();
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        thread.submit(() -> {
            waited.add(thread.isWaiting());
            busy.countDown();
            await(go);
            waited.add(thread.isWaiting());
        });
        assertTrue(busy.await(10, TimeUnit.SECONDS));
        thread.submit(done::countDown);
        go.countDown();
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertEquals(List.of(false, true), waited);
    }

    @Test
    void aFaultyTaskDoesNotEndTheThread() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        thread.submit(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((t, e) -> seen.countDown());
            throw new IllegalStateException("a bug");
        });
        assertTrue(seen.await(10, TimeUnit.SECONDS));
        CountDownLatch next = new CountDownLatch(1);
        thread.submit(next::countDown);
        assertTrue(next.await(10, TimeUnit.SECONDS));
    }

    @Test
    void afterTheEndNothingRuns() {
        thread.close();
        thread.submit(() -> {
            throw new AssertionError("ran after close");
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
