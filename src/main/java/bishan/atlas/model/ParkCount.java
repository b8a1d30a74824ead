package bishan.atlas.model;

/** How many city parks a document counts at its date. */
public record ParkCount(int value, PartialDate date, String sourceId, Bilingual what) {}
