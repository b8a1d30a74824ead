package bishan.atlas.ui;

import bishan.atlas.app.Reread;
import bishan.atlas.ui.frame.ToastArea;
import bishan.atlas.ui.kit.Words;
import java.util.List;

/**
 * What the window does when the maps were saved: it shows the change and says so, or keeps the last good state and says what is wrong.
 * JavaFX thread only.
 */
final class LiveChanges {
    private static final int NAMED = 3;

    private final AtlasModel model;
    private final Words words;
    private final ToastArea toasts;
    private final ReportBanners reports;
    private String said = "";

    LiveChanges(AtlasModel model, Words words, ToastArea toasts, ReportBanners reports) {
        this.model = model;
        this.words = words;
        this.toasts = toasts;
        this.reports = reports;
    }

    void take(Reread news) {
        if (news instanceof Reread.Changed changed) {
            model.swap(changed.atlas());
            reports.shown(changed.atlas().report());
            said = loaded(changed.files());
            toasts.show(said);
            model.messageProperty().set(said);
        } else if (news instanceof Reread.Refused refused) {
            toasts.withdraw(said);
            reports.refused(refused.errors());
            // Where only the map shows, the status bar alone is there to say it.
            model.messageProperty().set(reports.refusal(refused.errors()));
        }
    }

    private String loaded(List<String> files) {
        String names = String.join(words.get("live.separator"), files.subList(0, Math.min(NAMED, files.size())));
        return files.size() <= NAMED
                ? words.get("live.loaded", names)
                : words.get("live.loaded.more", names, files.size());
    }
}
