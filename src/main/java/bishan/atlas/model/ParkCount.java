package bishan.atlas.model;

/** How many city parks a document counts at its date. */
public record ParkCount(String id, int value, PartialDate date, String sourceId, Bilingual what) {}
