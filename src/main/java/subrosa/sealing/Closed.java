package subrosa.sealing;

/**
 * Something sealed does not open. The message names it by reference and says what can be done; it is fit for whoever is inside of its compartment, and
 * for nobody else: a record is opened to see what it belongs to.
 */
public abstract class Closed extends RuntimeException {

    private final String compartment;

    Closed(String compartment, String message) {
        super(message);
        this.compartment = compartment;
    }

    public String compartment() {
        return compartment;
    }
}
