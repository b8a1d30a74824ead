package bishan.atlas.app.book;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.sheet.PrintPage;
import java.util.List;
import java.util.Optional;

/**
 * A page before it is drawn: what stands on it is settled, the numbers of the other pages are not.
 *
 * @param id what it is; other pages call it by this
 * @param title what it is called in the outline and in the name of its file
 * @param heading what it opens in the outline, if it opens anything
 * @param anchors what else stands on it
 */
record Leaf(String id, String title, Optional<Heading> heading, List<String> anchors, Making making) {
    /**
     * A line of the outline.
     *
     * @param level 1 for a chapter, 2 for a part of one
     */
    record Heading(int level, String title) {}

    /** What a page is when drawn. */
    record Made(PrintPage page, List<Jump> jumps) {
        Made {
            jumps = List.copyOf(jumps);
        }
    }

    /** Draws the page once all numbers are known. */
    interface Making {
        Made make(int number, PageNumbers numbers) throws ExportFailure;
    }

    Leaf {
        anchors = List.copyOf(anchors);
    }
}
