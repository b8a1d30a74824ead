package bishan.atlas.data;

import bishan.atlas.model.Atlas;

/** What could be read of a folder, and what could not. */
public record LoadedAtlas(Atlas atlas, LoadReport report) {}
