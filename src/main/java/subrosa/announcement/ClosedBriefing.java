package subrosa.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.Reader;
import subrosa.policy.Subject;

/**
 * What parliament, a court or the inspector is told behind closed doors (table E, row E2).
 *
 * <p>Guarantee (INV-07): given only after a lawyer, who did not write it and opened the records relied on, attested these very words.
 */
@Entity
@Table(name = "closed_briefing")
public class ClosedBriefing extends DossierRecord {

    private @Nullable UUID instrument;

    private @Nullable UUID matter;

    private StatementAudience audience;

    private String words;

    private Vetting vetting = Vetting.NONE;

    private @Nullable Instant givenAt;

    private @Nullable String givenTo;

    protected ClosedBriefing() {}

    public ClosedBriefing(Subject subject, BriefingDraft draft, Instant at) {
        super(subject.channel(), at);
        if (draft.deniesContact()) throw new FalseDenial();
        this.instrument = subject.instrument();
        this.matter = subject.matter();
        this.audience = draft.audience();
        this.words = draft.words().strip();
    }

    /** @param onFile the records of the dossier */
    public void attest(Attestation attestation, Set<UUID> onFile, Reader by, Instant at) {
        vetting = vetting.attest(attestation, onFile, this, by, at);
    }

    /** @throws NotTruthful until a lawyer found these words truthful */
    public void give(String to, Instant at) {
        if (givenAt != null) throw new StatementIssued();
        if (!attested()) throw new NotTruthful();
        this.givenTo = to;
        this.givenAt = at;
    }

    public boolean attested() {
        return vetting.attested();
    }

    public Subject subject() {
        return new Subject(channel(), instrument, matter);
    }

    public StatementAudience audience() {
        return audience;
    }

    public String words() {
        return words;
    }

    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }

    public Optional<String> givenTo() {
        return Optional.ofNullable(givenTo);
    }
}
