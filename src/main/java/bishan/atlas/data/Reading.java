package bishan.atlas.data;

/** What every reader of one file shares: the file's name for messages, the ids that exist, and where problems go. */
record Reading(String file, Ids ids, Problems problems) {}
