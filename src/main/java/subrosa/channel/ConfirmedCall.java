package subrosa.channel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import subrosa.compartment.Role;

/**
 * A call whose minutes everybody on it confirmed. What it decided takes effect as one, each act in the name of the participant whose own
 * confirmation stands behind it, whoever was the last to confirm.
 */
public final class ConfirmedCall {

    private final Calls calls;
    private final Call call;
    private final List<CallConfirmation> confirmations;

    ConfirmedCall(Calls calls, Call call, List<CallConfirmation> confirmations) {
        this.calls = calls;
        this.call = call;
        this.confirmations = confirmations;
    }

    public CallDecision decision() {
        return call.decision();
    }

    public CallFindings findings() {
        return call.findings();
    }

    public Optional<String> reason() {
        return call.reason();
    }

    /** The records that the participant with this role opened before confirming. */
    public List<UUID> recordsOpenedBy(Role role) {
        var account = voice(role);
        return confirmations.stream()
                .filter(confirmation -> confirmation.recordedBy().equals(account))
                .flatMap(confirmation -> confirmation.recordsOpened().stream())
                .distinct()
                .toList();
    }

    /** Acts in the name of the participant with this role. */
    public void as(Role role, Runnable act) {
        calls.as(voice(role), act);
    }

    /** Acts in the name of whoever wrote the minutes. */
    public void asMinuteTaker(Runnable act) {
        calls.as(call.recordedBy(), act);
    }

    private String voice(Role role) {
        return calls.voice(call, role).orElseThrow(() -> new VoiceMissing(role));
    }
}
