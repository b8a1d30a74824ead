package bishan.atlas.paint;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.text.Typesetter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Paints display lists with Java2D: slower than {@link Painter} needs to be, and the picture every other painter is held against. */
public final class Java2dPainter implements Painter {
    private final LetterOutlines outlines;

    public Java2dPainter(Typesetter typesetter) {
        outlines = new LetterOutlines(typesetter);
    }

    @Override
    public void paint(DisplayList list, Pixels target, double pxPerMm) {
        Graphics2D g = target.image().createGraphics();
        try {
            g.setClip(0, 0, target.width(), target.height());
            g.translate(-target.left(), -target.top());
            prepare(g);
            for (DisplayItem item : list.items()) {
                paint(item.marks(), g, pxPerMm);
            }
        } finally {
            g.dispose();
        }
    }

    private static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED);
    }

    private void paint(List<Mark> marks, Graphics2D g, double scale) {
        AffineTransform toPx = AffineTransform.getScaleInstance(scale, scale);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Fill fill) {
                g.setColor(new Color(fill.argb(), true));
                g.fill(toPx.createTransformedShape(fill.path()));
            } else if (mark instanceof Mark.Stroke stroke) {
                g.setColor(new Color(stroke.argb(), true));
                g.setStroke(strokeOf(stroke.pen(), scale));
                g.draw(toPx.createTransformedShape(stroke.path()));
            } else if (mark instanceof Mark.Clip clip) {
                Shape before = g.getClip();
                g.clip(toPx.createTransformedShape(clip.path()));
                paint(clip.marks(), g, scale);
                g.setClip(before);
            } else if (mark instanceof Mark.Moved moved) {
                AffineTransform before = g.getTransform();
                g.translate(moved.dx() * scale, moved.dy() * scale);
                paint(moved.marks(), g, scale);
                g.setTransform(before);
            } else if (mark instanceof Mark.Text text) {
                paintText(text, g, scale);
            }
        }
    }

    private void paintText(Mark.Text text, Graphics2D g, double scale) {
        AffineTransform before = g.getTransform();
        g.translate(text.x() * scale, text.y() * scale);
        if (text.angle() != 0) {
            g.rotate(text.angle());
        }
        LetterOutlines.Outline outline = outlines.of(text, scale);
        if (text.haloMm() > 0) {
            g.setColor(new Color(text.haloArgb(), true));
            g.fill(outline.halo());
        }
        g.setColor(new Color(text.argb(), true));
        g.fill(outline.letters());
        g.setTransform(before);
    }

    private static BasicStroke strokeOf(Pen pen, double scale) {
        int cap = pen.roundCap() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) (pen.widthMm() * scale);
        if (pen.dashMm().length == 0) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[pen.dashMm().length];
        float whole = 0;
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (pen.dashMm()[i] * scale);
            whole += dash[i];
        }
        float phase = (float) (pen.phaseMm() * scale);
        while (phase < 0) {
            phase += whole;
        }
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dash, phase);
    }
}
