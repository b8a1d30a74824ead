package bishan.atlas;

import org.junit.jupiter.api.Test;

class PingTest {
    @Test
    void ping() {}
}
