package subrosa.audit;

/** The database lacks what was signed last. Nothing that goes on from anything else is signed: it would be another past, with the right signature. */
public class LastCheckpointMissing extends RuntimeException {

    LastCheckpointMissing(String reason) {
        super(reason);
    }
}
