package bishan.atlas.ui.export;

import bishan.atlas.export.ExportCancelled;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.PngSize;
import bishan.atlas.export.Progress;
import bishan.atlas.export.SheetExport;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.ui.map.LatestOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The sheet of the editor as a file in a folder of the window, written on a thread of its own: so its size is known before the export, and
 * it can be dragged out. Of a very large picture only the size is worked out, from smaller ones.
 */
final class ReadyFile {
    /** A larger picture is not written beforehand. */
    static final long MOST_PIXELS = 25_000_000;

    private static final String UNFINISHED = ".unfinished";
    private static final double TRIAL_PIXELS = 6_000_000;
    private static final int LEAST_TRIAL_DPI = 96;

    private final LatestOnly thread = new LatestOnly("sheet-file");
    private final ReadyFolder folder;

    ReadyFile(ReadyFolder folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param bytes of the file
     * @param file where it is; empty where the size is only estimated
     */
    record Measured(ExportRecipe recipe, long bytes, Optional<Path> file) {
        boolean isExact() {
            return file.isPresent();
        }
    }

    /** Writes {@code sheet} soon, unless a newer one comes first; {@code done} is called on the thread of the file. */
    void write(PreviewWorker.Composed sheet, Consumer<Measured> done) {
        thread.submit(() -> {
            try {
                done.accept(measure(sheet));
            } catch (IOException e) {
                // Cancelled by a newer one, or no room for a copy: the size stays unsaid and the export itself will say
                // what is wrong.
            }
        });
    }

    private Measured measure(PreviewWorker.Composed composed) throws IOException {
        ExportRecipe recipe = composed.recipe();
        SheetExport export = new SheetExport(composed.source());
        long pixels = (long) recipe.pixels().widthPx() * recipe.pixels().heightPx();
        if (recipe.format() == PageFormat.PNG && pixels > MOST_PIXELS) {
            return new Measured(recipe, estimate(export, composed.sheet(), recipe), Optional.empty());
        }
        Path file =
                folder.file(FileNames.of(recipe.sheet().title(), recipe.format().extension()));
        Path unfinished = folder.file(UNFINISHED);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            export.write(composed.sheet(), recipe, out, whileWanted());
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return new Measured(recipe, Files.size(file), Optional.of(file));
    }

    /** The sizes of two smaller pictures follow a power of their resolution; it is carried on to the resolution wished for. */
    private long estimate(SheetExport export, MapSheet sheet, ExportRecipe recipe) throws IOException {
        PngSize size = recipe.pixels();
        double less = Math.sqrt(TRIAL_PIXELS / ((double) size.widthPx() * size.heightPx()));
        int large = Math.max(LEAST_TRIAL_DPI, (int) (recipe.dpi() * less));
        int small = Math.max(PngSize.MIN_DPI, large * 3 / 4);
        double largeBytes = bytes(export, sheet, recipe, large);
        double power = Math.log(largeBytes / bytes(export, sheet, recipe, small)) / Math.log((double) large / small);
        return Math.round(largeBytes * Math.pow((double) recipe.dpi() / large, power));
    }

    private long bytes(SheetExport export, MapSheet sheet, ExportRecipe recipe, int dpi) throws IOException {
        Counted counted = new Counted();
        export.write(sheet, ExportRecipe.png(recipe.sheet(), dpi), counted, whileWanted());
        return counted.bytes;
    }

    private Progress whileWanted() {
        return (done, total) -> {
            if (thread.isWaiting() || Thread.currentThread().isInterrupted()) {
                throw new ExportCancelled();
            }
        };
    }

    void close() {
        thread.close();
    }

    /** Counts what is written and keeps nothing of it. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }
}
