package bishan.atlas.model;

/** A group of the layer tree. */
public record LayerGroup(String id, Bilingual title) {}
