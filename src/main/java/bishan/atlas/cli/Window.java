package bishan.atlas.cli;

import bishan.atlas.ui.StartOptions;

/** Opens the atlas's window and waits until it is closed. */
interface Window {
    int open(StartOptions options, Speech speech);
}
