package cymru.prawf.database;

/** How far a load has come: a bar that grows in a terminal, a line every quarter elsewhere. */
public final class ProgressBar {

    private static final int WIDTH = 40;

    private final Progress progress;
    private final String what;
    private final int inAll;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private int done;
    private int told;

    public ProgressBar(Progress progress, String what, int inAll) {
        this.progress = progress;
        this.what = what;
        this.inAll = inAll;
    }

    public synchronized void add(int more) {
        done += more;
        int percent = (int) (100L * done / Math.max(1, inAll));
        if (terminal && progress != Progress.SILENT) {
            int filled = (int) ((long) WIDTH * done / Math.max(1, inAll));
            System.out.printf(
                    "\r%s [%s%s] %d%%%s",
                    what, "#".repeat(filled), ".".repeat(WIDTH - filled), percent, done == inAll ? "\n" : "");
            System.out.flush();
        } else if (percent / 25 > told / 25) {
            progress.tell("%s: %d%%".formatted(what, percent));
        }
        told = percent;
    }

    /** It ends here, though not all of it was done: what is said next begins a line of its own. */
    public synchronized void breakOff() {
        if (terminal && progress != Progress.SILENT && done < inAll) {
            System.out.println();
        }
    }
}
