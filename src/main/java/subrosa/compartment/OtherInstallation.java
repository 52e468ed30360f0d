package subrosa.compartment;

/** What was found belongs to the other kind of installation: an exercise's to a live one, or the other way round. */
public class OtherInstallation extends StartRefused {

    /**
     * @param where what was found
     * @param kind whose it is
     */
    public OtherInstallation(String where, String kind) {
        super(
                where + " belongs to an installation that is " + kind + "; live data and exercises never mix.",
                kind.equals(Installation.EXERCISE)
                        ? "Start it with the profile exercise, or give this installation a database and a key store of its own."
                        : "Start it without the profile exercise, or give the exercise a database and a key store of its own.");
    }
}
