package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Section;
import java.util.ArrayList;
import java.util.List;

/** Sets the sections of a fact sheet down a column: every word of them, nothing more. */
final class FactsFlow {
    private static final double BEFORE_SECTION_MM = 4.6;
    private static final double UNDER_HEAD_MM = 1.2;
    private static final double ROW_GAP_MM = 0.8;
    private static final int SHORT = 6;

    private final Press press;
    private final Setting setting;
    private final double widthMm;
    private final FactBlocks blocks;

    FactsFlow(Press press, Setting setting, double widthMm) {
        this.press = press;
        this.setting = setting;
        this.widthMm = widthMm;
        this.blocks = new FactBlocks(press, setting, widthMm);
    }

    /** A section under its title; one without a title goes without a head. */
    List<Piece> section(Section section) {
        List<Piece> pieces = new ArrayList<>();
        if (!section.title().isBlank()) {
            pieces.add(head(section));
        }
        for (Block block : section.blocks()) {
            pieces.addAll(pieces(block, pieces.size() <= 1));
        }
        String notes = String.join(press.say("reasons.join"), notes(section));
        if (!notes.isBlank()) {
            pieces.add(Piece.of(setting.lines(notes, Type.TINY, widthMm), setting.mm(ROW_GAP_MM)));
        }
        return together(pieces);
    }

    /** @param first whether nothing stands between it and the head of the section */
    private List<Piece> pieces(Block block, boolean first) {
        List<bishan.atlas.app.book.Block> set = blocks.of(block);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            boolean table = block instanceof FactSheet.Compare;
            Piece piece = Piece.of(set.get(i), table || first && i == 0 ? 0 : setting.mm(ROW_GAP_MM));
            boolean label = block instanceof FactSheet.InferredSwitch || table && i == 0;
            piece = table && i > 0 ? piece.under(set.get(0)) : piece;
            pieces.add(label ? piece.kept() : piece);
        }
        return pieces;
    }

    private Piece head(Section section) {
        String title = section.count().isBlank() ? section.title() : section.title() + "  " + section.count();
        Said said = setting.said(title, Type.SECTION, press.tags().of(section.chips()), widthMm);
        double under = setting.mm(UNDER_HEAD_MM);
        Stack stack = new Stack(
                List.of(new Ruled(said, widthMm, 0, under * 0.4, Shade.HAIRLINE, Shade.HAIRLINE_MM), gap(under)), 0);
        return Piece.heading(stack, setting.mm(BEFORE_SECTION_MM));
    }

    private static bishan.atlas.app.book.Block gap(double mm) {
        return new Gap(mm);
    }

    /** Why something in the section is inferred, worked out or schematic, unless it says so itself. */
    private List<String> notes(Section section) {
        List<Chip> chips = new ArrayList<>(section.chips());
        section.blocks().forEach(block -> chips.addAll(FactTexts.chips(block)));
        String said = String.join(
                "\n",
                section.blocks().stream().flatMap(b -> FactTexts.of(b).stream()).toList());
        return press.tags()
                .reasons(chips.stream()
                        .filter(chip -> !said.contains(chip.tooltip()))
                        .toList());
    }

    /** A short section stays whole; of a longer one the last two pieces never part. */
    private static List<Piece> together(List<Piece> pieces) {
        int last = pieces.size() - 1;
        for (int i = pieces.size() <= SHORT ? 0 : Math.max(0, last - 1); i < last; i++) {
            pieces.set(i, pieces.get(i).kept());
        }
        return pieces;
    }
}
