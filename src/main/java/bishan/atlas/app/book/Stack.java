package bishan.atlas.app.book;

import java.util.List;

/** Blocks under one another. */
record Stack(List<Block> blocks, double gapMm) implements Block {
    Stack {
        blocks = blocks.stream().filter(block -> block.heightMm() > 0).toList();
    }

    static Stack of(Block... blocks) {
        return new Stack(List.of(blocks), 0);
    }

    @Override
    public double heightMm() {
        double height = Math.max(0, blocks.size() - 1) * gapMm;
        for (Block block : blocks) {
            height += block.heightMm();
        }
        return height;
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        double top = y;
        for (Block block : blocks) {
            block.set(sketch, x, top);
            top += block.heightMm() + gapMm;
        }
    }

    @Override
    public List<Block> parts() {
        return blocks;
    }
}
