package bishan.atlas.paint;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.text.Typesetter;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

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
                paintClipped(clip, g, scale);
            } else if (mark instanceof Mark.Moved moved) {
                AffineTransform before = g.getTransform();
                g.translate(moved.dx() * scale, moved.dy() * scale);
                paint(moved.marks(), g, scale);
                g.setTransform(before);
            } else if (mark instanceof Mark.Dense dense) {
                paintDense(dense, g, scale);
            } else if (mark instanceof Mark.Text text) {
                paintText(text, g, scale);
            }
        }
    }

    /** A rectangle clips whole pixels; any other shape clips softly, which Java2D's own clip does not: through a layer and a mask. */
    private void paintClipped(Mark.Clip clip, Graphics2D g, double scale) {
        Shape path = AffineTransform.getScaleInstance(scale, scale).createTransformedShape(clip.path());
        if (new Area(path).isRectangular()) {
            Shape before = g.getClip();
            g.clip(path);
            paint(clip.marks(), g, scale);
            g.setClip(before);
            return;
        }
        Rectangle device = g.getTransform().createTransformedShape(g.getClip()).getBounds();
        BufferedImage mask = layer(device, g, layer -> {
            layer.setColor(Color.BLACK);
            layer.fill(path);
        });
        for (Mark mark : clip.marks()) {
            BufferedImage marks = layer(device, g, layer -> paint(List.of(mark), layer, scale));
            Graphics2D through = marks.createGraphics();
            through.setComposite(AlphaComposite.DstIn);
            through.drawImage(mask, 0, 0, null);
            through.dispose();
            Graphics2D onto = (Graphics2D) g.create();
            onto.setTransform(AffineTransform.getTranslateInstance(device.x, device.y));
            onto.drawImage(marks, 0, 0, null);
            onto.dispose();
        }
    }

    private static BufferedImage layer(Rectangle device, Graphics2D like, Consumer<Graphics2D> paint) {
        BufferedImage image = new BufferedImage(
                Math.max(1, device.width), Math.max(1, device.height), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D layer = image.createGraphics();
        prepare(layer);
        AffineTransform moved = AffineTransform.getTranslateInstance(-device.x, -device.y);
        moved.concatenate(like.getTransform());
        layer.setTransform(moved);
        layer.setClip(like.getClip());
        paint.accept(layer);
        layer.dispose();
        return image;
    }

    private static void paintDense(Mark.Dense dense, Graphics2D g, double scale) {
        AffineTransform toPx = AffineTransform.getScaleInstance(scale, scale);
        Color fill = new Color(dense.fillArgb(), true);
        Color line = new Color(dense.strokeArgb(), true);
        g.setStroke(strokeOf(dense.pen(), scale));
        for (int shape : dense.shown()) {
            Shape path = toPx.createTransformedShape(dense.path(shape));
            if (fill.getAlpha() > 0) {
                g.setColor(fill);
                g.fill(path);
            }
            if (line.getAlpha() > 0) {
                g.setColor(line);
                g.draw(path);
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
