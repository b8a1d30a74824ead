package bishan.atlas.data;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything a thorough check of a folder finds out. What else it comes to measure, such as how much of the record can be reached from
 * the screen, becomes a component of its own here and a section of its own in {@link CheckDocument}.
 *
 * @param loaded the atlas, in whose report all problems stand
 * @param texts the folder of the source texts; empty where evidence was only counted
 */
public record CheckOutcome(LoadedAtlas loaded, CheckSummary summary, EvidenceCount evidence, Optional<Path> texts) {}
