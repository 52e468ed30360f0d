package subrosa.engine;

/** The name belongs to somebody else, now or before: whoever got it would inherit what they were read in to. */
public class AccountOfAnother extends RuntimeException {

    AccountOfAnother() {
        super("The account of that name is another person's.");
    }
}
