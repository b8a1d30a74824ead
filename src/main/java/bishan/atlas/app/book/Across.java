package bishan.atlas.app.book;

import java.util.ArrayList;
import java.util.List;

/** Blocks side by side, their tops level. */
record Across(List<Placed> blocks) implements Block {
    /** A block with its left edge, from that of the whole. */
    record Placed(double x, Block block) {}

    Across {
        blocks = List.copyOf(blocks);
    }

    static Across of(double x, Block first, double secondX, Block second) {
        return new Across(List.of(new Placed(x, first), new Placed(secondX, second)));
    }

    /** One block moved to the right. */
    static Across indented(double x, Block block) {
        return new Across(List.of(new Placed(x, block)));
    }

    @Override
    public double heightMm() {
        return blocks.stream()
                .mapToDouble(placed -> placed.block().heightMm())
                .max()
                .orElse(0);
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        blocks.forEach(placed -> placed.block().set(sketch, x + placed.x(), y));
    }

    /** A block moved to the right can be cut like the block itself; others stay whole. */
    @Override
    public List<Block> parts() {
        if (blocks.size() != 1) {
            return List.of(this);
        }
        List<Block> parts = new ArrayList<>();
        Placed only = blocks.get(0);
        only.block().parts().forEach(part -> parts.add(indented(only.x(), part)));
        return parts;
    }
}
