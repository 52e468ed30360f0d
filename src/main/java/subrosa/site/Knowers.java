package subrosa.site;

import org.springframework.stereotype.Component;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.sealing.Closed;
import subrosa.sealing.Place;

/** Who may be told that something does not open: whoever may know that it exists. */
@Component
class Knowers {

    private final Compartments compartments;

    Knowers(Compartments compartments) {
        this.compartments = compartments;
    }

    /** Of what belongs to the house as a whole, everybody who met it. */
    boolean of(Closed closed) {
        return closed.compartment().equals(Place.HOUSE)
                || CurrentReader.isSet() && compartments.isInside(closed.compartment());
    }
}
