package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    private final Occupancy occupancy = new Occupancy(new Box(0, 0, 100, 80));

    @Test
    void anEmptyFrameIsFree() {
        assertTrue(occupancy.free(new Box(10, 10, 20, 20), 1));
    }

    @Test
    void theCollidersNameIsGiven() {
        occupancy.add(new Box(10, 10, 20, 20), "璧城");
        assertEquals(Optional.of("璧城"), occupancy.collider(new Box(15, 15, 25, 25), 0));
    }

    @Test
    void boxesThatOnlyTouchDoNotCollide() {
        occupancy.add(new Box(10, 10, 20, 20), "璧城");
        assertEquals(Optional.empty(), occupancy.collider(new Box(20, 10, 30, 20), 0));
    }

    @Test
    void theMarginKeepsLabelsApart() {
        occupancy.add(new Box(10, 10, 20, 20), "璧城");
        assertFalse(occupancy.free(new Box(20.5, 10, 30, 20), 1));
    }

    @Test
    void labelsKeepOffTheEdgeOfTheFrame() {
        assertTrue(occupancy.leavesFrame(new Box(0.5, 10, 10, 20)));
        assertFalse(occupancy.leavesFrame(new Box(0.6, 10, 10, 20)));
    }

    @Test
    void aSymbolThatYieldsIsNoFirmCollider() {
        occupancy.addYielding(new Box(10, 10, 20, 20), "公园");
        assertTrue(occupancy.collider(new Box(12, 12, 14, 14), 0).isPresent());
        assertTrue(occupancy.firmCollider(new Box(12, 12, 14, 14), 0).isEmpty());
    }
}
