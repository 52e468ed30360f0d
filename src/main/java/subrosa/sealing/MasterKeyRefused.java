package subrosa.sealing;

/** The master key is missing or wrong. Nothing starts without it: nothing could be sealed, and nothing is kept in clear. */
public class MasterKeyRefused extends RuntimeException {

    private final String where;

    MasterKeyRefused(String where, String why) {
        super("The master key cannot be used: " + where + ": " + why + ".");
        this.where = where;
    }

    String where() {
        return where;
    }
}
