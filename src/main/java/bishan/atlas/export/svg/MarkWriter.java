package bishan.atlas.export.svg;

import bishan.atlas.export.LetterRow;
import bishan.atlas.scene.Mark;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes marks as elements, in their order. A clip stays open while the next mark has the same. */
final class MarkWriter {
    private final Xml xml;
    private final SvgText text;
    private final ClipPaths clips;
    private String openClip = "";

    MarkWriter(Xml xml, SvgText text) {
        this.xml = xml;
        this.text = text;
        clips = new ClipPaths(xml);
    }

    /** The marks of an item, page millimetres. */
    void item(List<Mark> marks) throws IOException {
        if (marks.size() == 1 && marks.get(0) instanceof Mark.Clip clip) {
            String data = SvgPath.of(clip.path(), 0, 0);
            if (!openClip.equals(data)) {
                endClip();
                openClip(clip, data);
                openClip = data;
            }
            marks(clip.marks(), 0, 0);
            return;
        }
        endClip();
        marks(marks, 0, 0);
    }

    /** Closes what the items before have left open. */
    void endClip() throws IOException {
        if (!openClip.isEmpty()) {
            xml.close();
            openClip = "";
        }
    }

    private void marks(List<Mark> marks, double dx, double dy) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Optional<LetterRow> row = LetterRow.at(marks, i);
            if (row.isPresent()) {
                text.write(TextLine.of(row.get()), dx, dy);
                i += row.get().marks() - 1;
            } else if (mark instanceof Mark.Text line) {
                text.write(TextLine.of(line), dx, dy);
            } else {
                mark(mark, dx, dy);
            }
        }
    }

    private void mark(Mark mark, double dx, double dy) throws IOException {
        if (mark instanceof Mark.Fill fill) {
            path(fill.path(), Paint.fill(fill.argb()), dx, dy);
        } else if (mark instanceof Mark.Stroke stroke) {
            path(stroke.path(), Paint.stroke(stroke.pen(), stroke.argb()), dx, dy);
        } else if (mark instanceof Mark.Moved moved) {
            marks(moved.marks(), dx + moved.dx(), dy + moved.dy());
        } else if (mark instanceof Mark.Clip clip) {
            openClip(clip, SvgPath.of(clip.path(), dx, dy));
            marks(clip.marks(), dx, dy);
            xml.close();
        } else if (mark instanceof Mark.Dense dense) {
            dense(dense, dx, dy);
        }
    }

    private void openClip(Mark.Clip clip, String data) throws IOException {
        String id = clips.id(data, clip.path().getWindingRule() == Path2D.WIND_EVEN_ODD);
        xml.open("g", "clip-path", "url(#" + id + ")");
    }

    private void path(Path2D path, List<String> look, double dx, double dy) throws IOException {
        String data = SvgPath.of(path, dx, dy);
        if (data.isEmpty()) {
            return;
        }
        List<String> attributes = new ArrayList<>(look);
        boolean filled = !look.get(1).equals("none");
        if (filled && path.getWindingRule() == Path2D.WIND_EVEN_ODD) {
            attributes.addAll(List.of("fill-rule", "evenodd"));
        }
        attributes.addAll(List.of("d", data));
        xml.empty("path", attributes.toArray(String[]::new));
    }

    /** The look stands on a group, the shapes in it are filled and then stroked in turn. */
    private void dense(Mark.Dense dense, double dx, double dy) throws IOException {
        boolean filled = dense.fillArgb() >>> 24 > 0;
        boolean stroked = dense.strokeArgb() >>> 24 > 0;
        List<String> look =
                new ArrayList<>(stroked ? Paint.stroke(dense.pen(), dense.strokeArgb()) : List.of("fill", "none"));
        if (filled) {
            look = new ArrayList<>(look.subList(2, look.size()));
            look.addAll(Paint.fill(dense.fillArgb()));
            look.addAll(List.of("fill-rule", "evenodd"));
        }
        xml.open("g", look.toArray(String[]::new));
        for (int shape : dense.shown()) {
            xml.empty("path", "d", SvgPath.of(dense.path(shape), dx, dy));
        }
        xml.close();
    }
}
