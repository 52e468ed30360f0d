package subrosa.policy;

import java.util.Optional;

/** Reads, from the dossier as it stands now, whether one gate is open. Features implement it, one class per gate. */
public interface Evidence {

    Gate gate();

    /** Nothing when the evidence is complete and positive; else what is missing, as a sentence a person can act on. */
    Optional<String> missing(Subject subject);
}
