package bishan.atlas.ui.frame;

/** What the zoom buttons do, and the keys that do the same. */
public record ZoomActs(Runnable in, String inKey, Runnable out, String outKey, Runnable home, String homeKey) {}
