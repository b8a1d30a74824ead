package bishan.atlas.cli;

/** Starts the atlas. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("bishan");
    }
}
