package subrosa.scenario;

/** A scenario file that cannot be played; the message names the place and the remedy. */
public class ScenarioUnreadable extends RuntimeException {

    public ScenarioUnreadable(String message) {
        super(message);
    }
}
