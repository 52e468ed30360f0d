package subrosa.sealing;

/** Something sealed does not open. The message names it by reference and says what can be done; it is fit for whoever asked. */
public abstract class Closed extends RuntimeException {

    Closed(String message) {
        super(message);
    }
}
