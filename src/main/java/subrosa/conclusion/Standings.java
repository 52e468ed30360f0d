package subrosa.conclusion;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Subject;

/** Reads the standing of a text from the dossier's evidence, for its hash of this moment. */
@Service
@Transactional(readOnly = true)
public class Standings {

    // Its own gates are not asked here: an act does not stand on what it is about to make.
    private static final Set<Gate> ASKED = EnumSet.of(
            Gate.RECONCILED,
            Gate.LEGAL_REVIEW,
            Gate.INTEGRITY_REVIEW,
            Gate.TEXT_APPROVED,
            Gate.FULL_POWERS,
            Gate.CONCORDANCE,
            Gate.DOMESTIC_APPROVAL,
            Gate.IN_FORCE);

    private final Gates gates;

    Standings(Gates gates) {
        this.gates = gates;
    }

    public Standing of(Instrument instrument) {
        return new Standing(gates.shut(ASKED, Subject.instrument(instrument.channel(), instrument.id())));
    }
}
