package subrosa.compartment;

/** What was found belongs to the other kind of installation: an exercise's to a live one, or the other way round. */
public class OtherInstallation extends RuntimeException {

    private final String kind;

    /**
     * @param where what was found
     * @param kind whose it is
     */
    public OtherInstallation(String where, String kind) {
        super(where + " belongs to an installation that is " + kind + "; live data and exercises never mix.");
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}
