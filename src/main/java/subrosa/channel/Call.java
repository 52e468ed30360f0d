package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;

/**
 * One call that decides in CRISIS tempo, as its minutes have it. It decides nothing until each participant has confirmed the minutes from
 * their own account (table F); minutes that somebody objects to are written anew, and stay on file.
 */
@Entity
@Table(name = "minuted_call")
public class Call extends DossierRecord {

    private CallMatter matter;

    private @Nullable UUID instrument;

    private Instant heldAt;

    private List<String> participants;

    private String minutes;

    private CallFindings findings;

    private CallDecision decision;

    private @Nullable String reason;

    protected Call() {}

    Call(
            String channel,
            CallMatter matter,
            @Nullable UUID instrument,
            CallDraft draft,
            CallFindings findings,
            Instant at) {
        super(channel, at);
        if (draft.heldAt().toInstant().isAfter(at)) throw new CallNotYetHeld();
        // INV-05: who writes the minutes is not one of those who say that they are right.
        var held = draft.heldAt().toInstant();
        if (draft.participants().stream()
                .anyMatch(account -> CurrentReader.get().sharesEyesWith(account, held)))
            throw new MinuteTakerTookPart();
        var because = draft.reason() == null ? "" : draft.reason().strip();
        if (draft.decision() == CallDecision.REFUSE && because.isEmpty()) throw new RefusedWithoutReason();
        this.matter = matter;
        this.instrument = instrument;
        this.heldAt = held;
        this.participants = draft.participants();
        this.minutes = draft.minutes();
        this.findings = findings;
        this.decision = draft.decision();
        this.reason = because.isEmpty() ? null : because;
    }

    public CallMatter matter() {
        return matter;
    }

    public Optional<UUID> instrument() {
        return Optional.ofNullable(instrument);
    }

    public Instant heldAt() {
        return heldAt;
    }

    public List<String> participants() {
        return participants;
    }

    public String minutes() {
        return minutes;
    }

    public CallFindings findings() {
        return findings;
    }

    public CallDecision decision() {
        return decision;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    boolean isAbout(CallMatter matter, @Nullable UUID instrument) {
        return this.matter == matter && Objects.equals(this.instrument, instrument);
    }
}
