package subrosa.sealing;

/** A sealed value was changed, cut short, or moved from another place. Names it by reference; there is never a way around, in clear. */
public class CannotOpen extends Closed {

    CannotOpen(Place place) {
        super(
                place.compartment(),
                "The record " + place
                        + " does not open: it was changed, cut short, or comes from another place. Restore it from a backup of before, and look for the cause in the log.");
    }
}
