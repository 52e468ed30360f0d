package subrosa.vault;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.Reader;

/** Money or anything of worth for somebody who helps: asked for, cleared by a lawyer, made. */
@Entity
@Table(name = "payment")
public class Payment extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID intermediary;

    private String what;

    private String purpose;

    private @Nullable String answeredBy;

    private boolean cleared;

    private @Nullable String grounds;

    private @Nullable Instant madeAt;

    protected Payment() {}

    Payment(String channel, UUID intermediary, String what, String purpose, Instant at) {
        super(channel, at);
        this.intermediary = intermediary;
        this.what = what.strip();
        this.purpose = purpose.strip();
    }

    /**
     * @throws AskerClearsPayment for whoever asked
     * @throws PaymentAnswered the second time
     */
    void answer(boolean clears, String because, Reader by) {
        if (sharesEyesWith(by)) throw new AskerClearsPayment();
        if (answeredBy != null) throw new PaymentAnswered();
        answeredBy = by.account();
        cleared = clears;
        grounds = because.strip();
    }

    /**
     * @throws PaymentNotCleared without a lawyer's word for it
     * @throws PaymentAnswered the second time
     */
    void make(Instant at) {
        if (!cleared) throw new PaymentNotCleared();
        if (madeAt != null) throw new PaymentAnswered();
        madeAt = at;
    }

    public UUID intermediary() {
        return intermediary;
    }

    /** The amount with its currency, or what else it is. */
    public String what() {
        return what;
    }

    public String purpose() {
        return purpose;
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public boolean cleared() {
        return cleared;
    }

    /** On what law it rests, or why it was refused. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    public Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }
}
