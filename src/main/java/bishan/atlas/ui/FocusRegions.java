package bishan.atlas.ui;

import bishan.atlas.ui.kit.KeyFocus;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Ctrl+F6 and Ctrl+Shift+F6 step from one part of the window to the next: F6 by itself is a zone. */
final class FocusRegions {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F6, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS =
            new KeyCodeCombination(KeyCode.F6, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final List<Region> regions;

    /** @param regions in the order of the steps; of nested ones the inner stands first */
    FocusRegions(List<Region> regions) {
        this.regions = List.copyOf(regions);
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (NEXT.match(event)) {
                step(scene.getFocusOwner(), 1);
                event.consume();
            } else if (PREVIOUS.match(event)) {
                step(scene.getFocusOwner(), -1);
                event.consume();
            }
        });
    }

    private void step(Node owner, int by) {
        int here = 0;
        while (here < regions.size() - 1 && !holds(regions.get(here), owner)) {
            here++;
        }
        for (int tried = 1; tried <= regions.size(); tried++) {
            Region next = regions.get(Math.floorMod(here + by * tried, regions.size()));
            Optional<Node> stop = isShown(next) ? firstStop(next) : Optional.empty();
            if (stop.isPresent()) {
                KeyFocus.give(stop.get());
                return;
            }
        }
    }

    private static boolean holds(Parent region, Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == region) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(Node region) {
        for (Node node = region; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The first thing in {@code node} that takes the focus; a region inside another belongs to itself alone. */
    private Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .filter(child -> !(child instanceof Region region && regions.contains(region)))
                    .map(this::firstStop)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
