package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Attestation;
import subrosa.announcement.AttestationOutcome;
import subrosa.announcement.Communiques;
import subrosa.announcement.Direction;
import subrosa.announcement.DirectionOutcome;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.compartment.Role;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/**
 * The confirmed call stands behind the public words: the lawyer attested them from the records opened, the political director approved them,
 * and neither wrote them (INV-05, INV-07).
 */
@Component
class RecordWordsByCall extends ServiceTask {

    private final Calls calls;
    private final Communiques communiques;

    RecordWordsByCall(Calls calls, Communiques communiques) {
        this.calls = calls;
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        var instrument = step.instrument();
        var call = calls.confirmed(step.channel(), CallMatter.TEXT, instrument);
        call.as(
                Role.LEGAL,
                () -> communiques.attest(
                        instrument,
                        new Attestation(AttestationOutcome.TRUTHFUL, call.recordsOpenedBy(Role.LEGAL), null)));
        call.as(Role.POLDIR, () -> communiques.direct(instrument, new Direction(DirectionOutcome.APPROVE, null)));
    }
}
