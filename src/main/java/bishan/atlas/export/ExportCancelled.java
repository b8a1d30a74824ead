package bishan.atlas.export;

import java.io.IOException;

/** Whoever asked for an export wants it no more. Nothing was written. */
public final class ExportCancelled extends IOException {
    private static final long serialVersionUID = 1L;

    public ExportCancelled() {
        super("cancelled");
    }
}
