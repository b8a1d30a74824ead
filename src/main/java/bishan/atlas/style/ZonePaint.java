package bishan.atlas.style;

import java.util.Optional;

/**
 * What a theme says of one zone, of which {@link Theme} makes its colours. Colours are 0xRRGGBB.
 *
 * @param pigment fill before it is laid over the paper
 * @param edge outline and badge
 */
public record ZonePaint(int pigment, int edge, Optional<ZonePattern> pattern) {}
