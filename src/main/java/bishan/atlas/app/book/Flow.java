package bishan.atlas.app.book;

import bishan.atlas.scene.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lays pieces down columns, page after page. What is kept together moves on together; heads of tables stand again where a table goes on;
 * where all fits on one page its columns end level.
 */
final class Flow {
    private static final double STEP_MM = 2;
    private static final double TOLERANCE_MM = 1e-6;

    private final IntFunction<List<Box>> columns;

    /** A block in its place, page millimetres. */
    record Spot(Block block, double x, double y, String anchor) {}

    /** @param columns of a page by its number in the flow from 0 */
    Flow(IntFunction<List<Box>> columns) {
        this.columns = columns;
    }

    /** What stands on each page. */
    List<List<Spot>> lay(List<Piece> pieces) {
        List<List<Spot>> pages = new Run(0).lay(pieces);
        List<Box> first = columns.apply(0);
        if (pages.size() != 1 || first.size() == 1) {
            return pages;
        }
        List<List<Spot>> level = pages;
        for (double cut = first.get(0).height() - STEP_MM; cut > 0; cut -= STEP_MM) {
            List<List<Spot>> next = new Run(cut).lay(pieces);
            if (next.size() > 1) {
                return level;
            }
            level = next;
        }
        return level;
    }

    /** One laying. */
    private final class Run {
        private final double cutMm;
        private final List<List<Spot>> pages = new ArrayList<>();
        private int column = -1;
        private Box room;
        private double y;

        Run(double cutMm) {
            this.cutMm = cutMm;
        }

        List<List<Spot>> lay(List<Piece> pieces) {
            pages.add(new ArrayList<>());
            nextColumn();
            int at = 0;
            while (at < pieces.size()) {
                int end = at + 1;
                while (end < pieces.size() && pieces.get(end - 1).keep()) {
                    end++;
                }
                place(pieces.subList(at, end));
                at = end;
            }
            return pages;
        }

        private void place(List<Piece> group) {
            if (height(group) > room.maxY() - y + TOLERANCE_MM && y > room.minY()) {
                nextColumn();
            }
            if (height(group) > room.maxY() - y + TOLERANCE_MM) {
                cut(group);
                return;
            }
            boolean top = y == room.minY();
            if (top) {
                group.get(0).head().ifPresent(head -> put(head, ""));
            }
            for (Piece piece : group) {
                y += y == room.minY() ? 0 : piece.beforeMm();
                put(piece.block(), piece.anchor());
            }
        }

        /** What is taller than a column goes down it part by part. */
        private void cut(List<Piece> group) {
            for (Piece piece : group) {
                String anchor = piece.anchor();
                for (Block part : parts(piece.block(), room.height())) {
                    if (part.heightMm() > room.maxY() - y && y > room.minY()) {
                        nextColumn();
                    }
                    put(part, anchor);
                    anchor = "";
                }
            }
        }

        private static List<Block> parts(Block block, double heightMm) {
            List<Block> parts = block.parts();
            if (block.heightMm() <= heightMm || parts.size() == 1) {
                return List.of(block);
            }
            return parts.stream()
                    .flatMap(part -> parts(part, heightMm).stream())
                    .toList();
        }

        private double height(List<Piece> group) {
            boolean top = y == room.minY();
            double height = top
                    ? group.get(0).head().map(Block::heightMm).orElse(0.0)
                    : group.get(0).beforeMm();
            for (int i = 0; i < group.size(); i++) {
                height += (i == 0 ? 0 : group.get(i).beforeMm())
                        + group.get(i).block().heightMm();
            }
            return height;
        }

        private void put(Block block, String anchor) {
            pages.get(pages.size() - 1).add(new Spot(block, room.minX(), y, anchor));
            y += block.heightMm();
        }

        private void nextColumn() {
            column++;
            List<Box> now = columns.apply(pages.size() - 1);
            if (column == now.size()) {
                column = 0;
                pages.add(new ArrayList<>());
                now = columns.apply(pages.size() - 1);
            }
            Box whole = now.get(column);
            room = cutMm == 0
                    ? whole
                    : new Box(whole.minX(), whole.minY(), whole.maxX(), Math.min(whole.maxY(), whole.minY() + cutMm));
            y = room.minY();
        }
    }
}
