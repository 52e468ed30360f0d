package subrosa.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.channel.Tempo;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.conclusion.Standing;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;

/**
 * The agreed public text.
 *
 * <p>Guarantees (INV-01, INV-12): it is released only while legal review, integrity review and approval stand for the exact text of every
 * instrument that it names, unchanged since it was written; a lawyer attested its words from the records and the political director
 * approved them, neither of whom wrote it (INV-05, INV-07); and it names nobody who did not agree.
 */
@Entity
@Table(name = "communique")
public class Communique extends DossierRecord {

    private List<Named> instruments;

    private CommuniqueDraft sheet;

    private Vetting vetting = Vetting.NONE;

    private @Nullable Instant releasedAt;

    private @Nullable String releasedBy;

    private @Nullable String releasedThrough;

    private boolean releasedSimultaneously;

    private @Nullable String setAsideBecause;

    private @Nullable String setAsideBy;

    protected Communique() {}

    /** @param instruments those it names, first the one that it announces */
    public Communique(String channel, List<Instrument> instruments, CommuniqueDraft sheet, Instant at) {
        super(channel, at);
        for (var credit : sheet.named()) if (!credit.consented()) throw new AuthorshipFalselyAttributed(credit.name());
        for (var instrument : instruments) instrument.requireNothingSecretBinds();
        this.instruments = instruments.stream()
                .map(instrument -> new Named(instrument.id(), instrument.hash()))
                .toList();
        this.sheet = sheet;
    }

    /**
     * Releases it, now.
     *
     * @param instruments as they stand now, those that it names
     * @param standings of each of them, in the same order
     * @param broughtForward by row E6: it waits neither for its hour nor for those who have just been told, who are still told first
     */
    public void release(
            List<Instrument> instruments,
            List<Standing> standings,
            List<AdvanceNotice> notices,
            Tempo tempo,
            boolean broughtForward,
            NoticeTimes times,
            Outlets outlets,
            Instant now) {
        if (releasedAt != null) throw new ReleasedAlready();
        if (setAside()) throw new SetAside();
        for (var standing : standings) standing.require(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED);
        if (!fits(instruments)) throw new TextChangedSinceDraft();
        vetting.require();
        var embargo = sheet.releaseAt().toInstant();
        if (now.isBefore(embargo) && !broughtForward) throw new EmbargoStands(embargo);
        for (var audience : Audience.values()) {
            var told = notices.stream()
                    .filter(notice -> notice.audience() == audience)
                    .findFirst()
                    .orElseThrow(() -> new NotToldFirst(audience));
            told.requireBefore(now, tempo, broughtForward, times.of(audience));
        }
        this.releasedAt = now;
        this.releasedThrough = outlets.where();
        this.releasedSimultaneously = outlets.simultaneous();
        this.releasedBy = CurrentReader.get().account();
    }

    /** Whether it was prepared to announce this instrument; others are named besides. */
    public boolean announces(UUID instrument) {
        return !instruments.isEmpty() && instruments.get(0).instrument().equals(instrument);
    }

    /** @param onFile the records of the dossier */
    public void attest(Attestation attestation, Set<UUID> onFile, Reader by, Instant at) {
        vetting = vetting.attest(attestation, onFile, this, by, at);
    }

    /** Events have overtaken it: it stays on file, and another is prepared. */
    public void setAside(String reason, String by) {
        if (releasedAt != null) throw new ReleasedAlready();
        if (setAside()) throw new SetAside();
        this.setAsideBecause = reason;
        this.setAsideBy = by;
    }

    public boolean setAside() {
        return setAsideBecause != null;
    }

    public Optional<String> setAsideBecause() {
        return Optional.ofNullable(setAsideBecause);
    }

    public Optional<String> setAsideBy() {
        return Optional.ofNullable(setAsideBy);
    }

    public void direct(Direction direction, Reader by, Instant at) {
        vetting = vetting.direct(direction, this, by, at);
    }

    /** Whether the texts that it names are still the ones it was written on. */
    public boolean fits(List<Instrument> instruments) {
        return instruments.stream()
                .map(instrument -> new Named(instrument.id(), instrument.hash()))
                .toList()
                .equals(this.instruments);
    }

    public boolean released() {
        return releasedAt != null;
    }

    public boolean names(UUID instrument) {
        return instruments.stream().anyMatch(one -> one.instrument().equals(instrument));
    }

    public List<Named> instruments() {
        return instruments;
    }

    public Optional<Attestation> attestation() {
        return Optional.ofNullable(vetting.attestation());
    }

    public Optional<String> attestedBy() {
        return Optional.ofNullable(vetting.attestedBy());
    }

    public Optional<Direction> direction() {
        return Optional.ofNullable(vetting.direction());
    }

    public Optional<String> directedBy() {
        return Optional.ofNullable(vetting.directedBy());
    }

    boolean vetted() {
        return vetting.attested() && vetting.approved();
    }

    public CommuniqueDraft sheet() {
        return sheet;
    }

    public Optional<String> releasedBy() {
        return Optional.ofNullable(releasedBy);
    }

    public Optional<Outlets> outlets() {
        return Optional.ofNullable(releasedThrough).map(where -> new Outlets(where, releasedSimultaneously));
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }
}
