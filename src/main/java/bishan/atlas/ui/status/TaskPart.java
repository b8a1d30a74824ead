package bishan.atlas.ui.status;

import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.RunningTask;
import bishan.atlas.ui.kit.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What runs in the background: what it is, how far it has come, and a way to stop it. Takes no room while nothing runs. */
final class TaskPart extends HBox {
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label share = new Label();
    private final Button cancel = new Button();

    TaskPart(AtlasModel model, Words words) {
        getStyleClass().addAll("status-part", "status-task");
        setId("status-task");
        bar.setAccessibleText(words.get("task.progress"));
        cancel.setId("status-cancel");
        cancel.textProperty().bind(words.bind("task.cancel"));
        cancel.getStyleClass().add("status-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        share.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, bar, share, cancel);
        model.taskProperty().addListener((o, before, now) -> show(now));
        show(model.taskProperty().get());
    }

    private void show(Optional<RunningTask> task) {
        setVisible(task.isPresent());
        setManaged(task.isPresent());
        name.textProperty().unbind();
        bar.progressProperty().unbind();
        share.textProperty().unbind();
        task.ifPresent(running -> {
            name.textProperty().bind(running.words());
            bar.progressProperty().bind(running.share());
            share.textProperty()
                    .bind(running.share()
                            .map(done -> done.doubleValue() < 0 ? "" : Math.round(done.doubleValue() * 100) + "%"));
            cancel.setDisable(false);
            cancel.setOnAction(e -> {
                cancel.setDisable(true);
                running.cancel().run();
            });
        });
    }
}
