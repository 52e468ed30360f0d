package subrosa.compartment;

/** What was asked for is absent, or not this reader's to know: one answer for both, without a reference in it. */
public class NotKnown extends RuntimeException {

    public static final String WORDS = "There is nothing here that you may see.";

    public NotKnown() {
        super(WORDS);
    }
}
