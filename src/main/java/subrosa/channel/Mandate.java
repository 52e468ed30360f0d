package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Reader;

/**
 * Written authority to make contact. It holds from the principal's signature to the end of its last day, in UTC.
 *
 * <p>What is signed never changes: another interlocutor, or a renewal, is a new mandate that names the one it supersedes.
 */
@Entity
@Table(name = "mandate")
public class Mandate extends DossierRecord {

    /** Domain.md §2, S01: a mandate expires after ninety days at the latest. */
    public static final int LONGEST_DAYS = 90;

    private static final int RENEWAL_DAYS = 10;

    private MandateDraft memo;

    private LocalDate expiresOn;

    private String author;

    private Instant authoredAt;

    private @Nullable String signedBy;

    private @Nullable Instant signedAt;

    private @Nullable Instant refusedAt;

    private @Nullable String endedBecause;

    private @Nullable Instant renewalAskedAt;

    private @Nullable Instant signingAnewAskedAt;

    /** What the lawyer flagged when clearing; it stays with the mandate and with its renewals. */
    private @Nullable String lawfulnessFlag;

    private @Nullable UUID supersedes;

    private @Nullable String supersededBecause;

    protected Mandate() {}

    Mandate(String channel, MandateDraft memo, Instant at) {
        this(channel, memo, null, null, at);
        this.author = recordedBy();
        this.authoredAt = at;
    }

    private Mandate(
            String channel, MandateDraft memo, @Nullable UUID supersedes, @Nullable String because, Instant at) {
        super(channel, at);
        requireExpiry(memo.expiresOn(), at);
        if (memo.permittedMedia().isEmpty()) throw new NoPermittedMedium();
        this.memo = memo;
        this.expiresOn = memo.expiresOn();
        this.supersedes = supersedes;
        this.supersededBecause = because;
    }

    public MandateDraft memo() {
        return memo;
    }

    /** The account that wrote the memorandum; it neither clears nor signs it, nor a renewal of it (INV-05). */
    public String author() {
        return author;
    }

    /** Whether a reader may neither clear nor sign the memorandum (INV-05): they wrote it, or one of them and its author stands in for the other, or did then. */
    boolean writtenByEyesOf(Reader reader) {
        return reader.sharesEyesWith(author, authoredAt);
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public boolean signed() {
        return signedAt != null;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    /** The account of the principal who signed. */
    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public boolean refused() {
        return refusedAt != null;
    }

    public Optional<String> lawfulnessFlag() {
        return Optional.ofNullable(lawfulnessFlag);
    }

    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Optional<String> supersededBecause() {
        return Optional.ofNullable(supersededBecause);
    }

    /**
     * The moment to ask the principal for a renewal: ten days before the last day, or halfway through a mandate shorter than twenty days.
     */
    public Instant renewalDue() {
        var from = (signedAt == null ? recordedAt() : signedAt)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        var life = from.until(expiresOn, ChronoUnit.DAYS);
        return expiresOn
                .minusDays(Math.min(RENEWAL_DAYS, life / 2))
                .atTime(8, 0)
                .toInstant(ZoneOffset.UTC);
    }

    /** The same memorandum for somebody else, to be cleared again. Its author is still who wrote it. */
    Mandate withInterlocutor(String interlocutor, Instant at) {
        var other = new Mandate(channel(), memo.to(interlocutor), id(), "Another interlocutor was proposed.", at);
        other.author = author;
        other.authoredAt = authoredAt;
        return other;
    }

    /** @param notAsked the offices that nobody had to ask (table N, row N1) */
    void sign(List<MandateClearance> clearances, Reader signer, Instant at, ClearanceKind... notAsked) {
        if (writtenByEyesOf(signer)) throw new AuthorIsApprover();
        if (refusedAt != null) throw new MandateRefused();
        for (var kind : ClearanceKind.values()) {
            if (List.of(notAsked).contains(kind)) continue;
            var last = clearances.stream()
                    .filter(clearance -> clearance.mandate().equals(id()) && clearance.kind() == kind)
                    .reduce((earlier, later) -> later);
            if (last.filter(clearance -> clearance.outcome().positive()).isEmpty()) throw new MandateNotCleared(kind);
            last.filter(clearance -> clearance.outcome() == ClearanceOutcome.CLEARED_WITH_FLAG)
                    .ifPresent(clearance -> lawfulnessFlag = clearance.finding());
        }
        requireExpiry(expiresOn, at);
        signedBy = signer.account();
        signedAt = at;
    }

    /** Whether its last day has come: nobody can sign it any more. */
    boolean isOver(Instant at) {
        return !expiresOn.isAfter(today(at));
    }

    /** Whether to ask the principal for a renewal now: once for each mandate, from the day it is due, even after its end. */
    boolean askForRenewal(Instant at) {
        if (signedAt == null || renewalAskedAt != null || at.isBefore(renewalDue())) return false;
        renewalAskedAt = at;
        return true;
    }

    /** Whether to ask the principal to sign it anew, or to give the channel up: once, after the last day of a mandate that was let lapse. */
    boolean askForSigningAnew(Instant at) {
        if (signedAt == null || endedBecause == null || signingAnewAskedAt != null || !ended(at)) return false;
        signingAnewAskedAt = at;
        return true;
    }

    void refuse(@Nullable String because, Instant at) {
        refusedAt = at;
        endedBecause = because;
    }

    /** It ends on its last day; nothing changes but that the reason is known. */
    void letLapse(@Nullable String because) {
        endedBecause = because;
    }

    /** Why the principal refused it, or lets it lapse. */
    public Optional<String> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }

    /** Renewed and signed in one act, with its flag; the principal who renews did not write the memorandum. */
    Mandate renew(LocalDate until, String because, Reader signer, Instant at) {
        if (!signed()) throw new MandateNotSigned();
        if (writtenByEyesOf(signer)) throw new AuthorIsApprover();
        var renewed = new Mandate(channel(), memo.until(until), id(), because, at);
        renewed.author = author;
        renewed.authoredAt = authoredAt;
        renewed.lawfulnessFlag = lawfulnessFlag;
        renewed.signedBy = signer.account();
        renewed.signedAt = at;
        return renewed;
    }

    /** @throws MandateExpired after its last day in UTC; @throws PrincipalReplaced when signed before a principal changed (INV-11) */
    void requireInForce(Channel channel, Instant at) {
        channel.requireOpen();
        if (signedAt == null) throw new MandateNotSigned();
        if (ended(at)) throw new MandateExpired();
        var signed = signedAt;
        if (channel.principalReplacedAt()
                .filter(replaced -> !signed.isAfter(replaced))
                .isPresent()) throw new PrincipalReplaced();
    }

    private boolean ended(Instant at) {
        return today(at).isAfter(expiresOn);
    }

    private static void requireExpiry(LocalDate expiresOn, Instant at) {
        var today = today(at);
        if (!expiresOn.isAfter(today)) throw new MandateEndsBeforeItBegins();
        if (expiresOn.isAfter(today.plusDays(LONGEST_DAYS))) throw new MandateTooLong();
    }

    private static LocalDate today(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
