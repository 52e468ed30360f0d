package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Reader;

/** The replacement of private persons by accredited officials: the case, the principal's answer (G1), the exchange (S09). */
@Entity
@Table(name = "upgrade")
public class Upgrade extends DossierRecord {

    private UpgradeCase memo;

    private @Nullable UpgradeOutcome outcome;

    private @Nullable String answeredBy;

    private @Nullable Instant answeredAt;

    private @Nullable String reason;

    private @Nullable Accreditation accreditation;

    private @Nullable String handoverBrief;

    protected Upgrade() {}

    Upgrade(String channel, UpgradeCase memo, Instant at) {
        super(channel, at);
        this.memo = memo;
    }

    public UpgradeCase memo() {
        return memo;
    }

    public boolean approved() {
        return outcome == UpgradeOutcome.APPROVE;
    }

    public Optional<UpgradeOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The account of the principal who answered. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Accreditation> accreditation() {
        return Optional.ofNullable(accreditation);
    }

    /** What the incoming officials are told; it holds no source. */
    public Optional<String> handoverBrief() {
        return Optional.ofNullable(handoverBrief);
    }

    void answer(UpgradeAnswer answer, Reader by, Instant at) {
        if (sharesEyesWith(by)) throw new AuthorIsApprover();
        if (outcome != null) throw new UpgradeAnswered();
        outcome = answer.outcome();
        reason = answer.reason();
        answeredBy = by.account();
        answeredAt = at;
    }

    void accredit(Accreditation accreditation) {
        if (!approved()) throw new UpgradeNotApproved();
        if (accreditation.outcome() == AccreditationOutcome.EXCHANGED
                && (accreditation.theirHead() == null
                        || accreditation.theirHead().isBlank())) throw new CounterpartHeadMissing();
        this.accreditation = accreditation;
    }

    void brief(String text) {
        if (!approved()) throw new UpgradeNotApproved();
        handoverBrief = text;
    }
}
