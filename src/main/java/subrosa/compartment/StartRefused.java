package subrosa.compartment;

/** The program does not start as it was set up. Whoever starts it is told why, and what to do, without a stack. */
public abstract class StartRefused extends RuntimeException {

    private final String remedy;

    protected StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
