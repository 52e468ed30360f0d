package subrosa.channel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;

/** A participant's word on the minutes of one call, from their own account. */
@Entity
@Table(name = "call_confirmation")
public class CallConfirmation extends DossierRecord {

    @Column(name = "minuted_call", nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID call;

    private CallAnswer.Outcome outcome;

    private @Nullable String reason;

    private List<UUID> recordsOpened;

    protected CallConfirmation() {}

    CallConfirmation(Call call, CallAnswer answer, Instant at) {
        super(call.channel(), at);
        if (!call.participants().contains(recordedBy())) throw new NotOnTheCall();
        if (CurrentReader.get().sharesEyesWith(call.recordedBy(), call.recordedAt())) throw new MinuteTakerTookPart();
        var because = answer.reason() == null ? "" : answer.reason().strip();
        if (answer.outcome() == CallAnswer.Outcome.OBJECT && because.isEmpty()) throw new RefusedWithoutReason();
        this.call = call.id();
        this.outcome = answer.outcome();
        this.reason = because.isEmpty() ? null : because;
        this.recordsOpened = answer.recordsOpened();
    }

    public UUID call() {
        return call;
    }

    public boolean confirms() {
        return outcome == CallAnswer.Outcome.CONFIRM;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The records that a lawyer opened to attest public words. */
    public List<UUID> recordsOpened() {
        return recordsOpened;
    }
}
