package bishan.atlas.style;

import java.util.Optional;

/**
 * The colours of one zone.
 *
 * @param pigment fill before it is laid over the paper, 0xRRGGBB
 * @param composite fill as it looks on the paper at full strength
 * @param edge outline and badge
 * @param halo ground of the letters set on the zone
 * @param pattern what is drawn over the fill
 */
public record ZoneColours(int pigment, int composite, int edge, int halo, Optional<ZonePattern> pattern) {}
