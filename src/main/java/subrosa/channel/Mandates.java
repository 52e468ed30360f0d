package subrosa.channel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.policy.BrokenRule;
import subrosa.policy.Subject;

/** Drafts, clears, signs and renews the authority of a channel, and says whether it holds now. */
@Service
@Transactional
public class Mandates {

    private final StoredMandates stored;
    private final StoredMandateClearances clearances;
    private final Channels channels;
    private final Classifications classifications;
    private final NotNeeded notNeeded;
    private final Admission admission;
    private final Accounts accounts;
    private final Timeline timeline;
    private final Clock clock;

    Mandates(
            StoredMandates stored,
            StoredMandateClearances clearances,
            Channels channels,
            Classifications classifications,
            NotNeeded notNeeded,
            Admission admission,
            Accounts accounts,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.clearances = clearances;
        this.channels = channels;
        this.classifications = classifications;
        this.notNeeded = notNeeded;
        this.admission = admission;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Mandate draft(String channel, MandateDraft draft) {
        channels.known(channel).requireOpen();
        if (!draft.intermediaries().stream().map(NamedIntermediary::handler).allMatch(accounts::exists))
            throw new UnknownAccount("intermediaries");
        if (!draft.intermediaries().stream()
                .map(NamedIntermediary::handler)
                .allMatch(handler -> accounts.othersWith(Role.INTEL, handler))) throw new HandlerLeavesNoGrader();
        admission.require("readers", draft.readers(), channels.known(channel).level());
        var mandate = stored.save(new Mandate(channel, draft, clock.instant()));
        timeline.note(
                channel,
                Stage.S01,
                "The desk drafted the mandate.",
                classifications.classify(channel, RecordKind.MANDATE).rowsArray());
        return mandate;
    }

    /** An answer from the account of the person who gives it. Answers to an earlier memorandum do not count for a later one. */
    public void clear(String channel, ClearanceKind kind, ClearanceOutcome outcome, String finding) {
        clearances.save(new MandateClearance(latest(channel), kind, outcome, finding, clock.instant()));
        timeline.note(
                channel,
                Stage.S01,
                switch (kind) {
                    case LAWFULNESS -> "The legal adviser examined whether the contact is lawful: " + outcome + ".";
                    case POLICY -> "The political director answered on policy: " + outcome + ".";
                    case SECURITY -> "Security answered: " + outcome + ".";
                });
    }

    /** What was found on a mandate before its signature, in the order in which it was given. */
    List<MandateClearance> clearancesOf(Mandate mandate) {
        return clearances.of(mandate.id());
    }

    /**
     * A licence, or somebody else to talk to, may make an unlawful contact lawful; all clearances are asked again. Withdrawal ends the
     * path, which records it.
     */
    public void remedy(String channel, Remedy remedy) {
        var reference = remedy.reference();
        if (remedy.outcome() != RemedyKind.WITHDRAW && (reference == null || reference.isBlank()))
            throw new RemedyIncomplete();
        if (remedy.outcome() == RemedyKind.OTHER_INTERLOCUTOR && reference != null)
            stored.save(latest(channel).withInterlocutor(reference, clock.instant()));
        timeline.note(
                channel,
                Stage.S01,
                switch (remedy.outcome()) {
                    case LICENCE -> "The legal adviser obtained a licence for the contact.";
                    case OTHER_INTERLOCUTOR -> "The legal adviser proposed another interlocutor.";
                    case WITHDRAW -> "The legal adviser found no lawful way; the contact is given up.";
                });
    }

    /** The current reader is the principal who signs. */
    public Mandate sign(String channel) {
        var mandate = latest(channel);
        mandate.sign(clearances.of(mandate.id()), CurrentReader.get(), clock.instant(), notAsked(channel));
        var flag = mandate.lawfulnessFlag().isPresent() ? " The lawfulness flag is kept." : "";
        timeline.note(
                channel,
                Stage.S01,
                "The principal signed the mandate, until " + mandate.expiresOn() + "." + flag,
                classifications.classify(channel, RecordKind.MANDATE).rowsArray());
        return mandate;
    }

    /** Whether the last day of the memorandum has come before its signature; then it goes back to the desk, to be drafted anew. */
    public boolean sendBackWhenOver(String channel) {
        if (!latest(channel).isOver(clock.instant())) return false;
        timeline.note(channel, Stage.S01, "The memorandum ended before it was signed; the desk is to draft another.");
        return true;
    }

    private ClearanceKind[] notAsked(String channel) {
        return notNeeded
                        .row(Subject.channel(channel), Omission.POLICY_AND_SECURITY)
                        .isPresent()
                ? new ClearanceKind[] {ClearanceKind.POLICY, ClearanceKind.SECURITY}
                : new ClearanceKind[0];
    }

    public void refuse(String channel, @Nullable String because) {
        latest(channel).refuse(because, clock.instant());
        timeline.noteDecision(channel, Stage.S01, "The principal refused the mandate.", because);
    }

    /** The current reader is the principal who answers. Letting it lapse changes nothing: it ends on its last day. */
    public Mandate renew(String channel, Renewal renewal) {
        var current = latest(channel);
        if (renewal.outcome() == RenewalOutcome.LET_LAPSE) {
            current.letLapse(renewal.reason());
            timeline.noteDecision(
                    channel,
                    Stage.S01,
                    "The principal lets the mandate end on " + current.expiresOn() + ".",
                    renewal.reason());
            return current;
        }
        var until = renewal.expiresOn();
        if (until == null) throw new RenewalWithoutDate();
        var renewed = stored.save(current.renew(
                until, renewal.reason() == null ? "Renewed." : renewal.reason(), CurrentReader.get(), clock.instant()));
        timeline.noteDecision(
                channel, Stage.S01, "The principal renewed the mandate, until " + until + ".", renewal.reason());
        return renewed;
    }

    /** Whether the principal has to be asked for a renewal now; the answer is yes once for each mandate. */
    public boolean askForRenewal(String channel) {
        return current(channel)
                .filter(mandate -> mandate.askForRenewal(clock.instant()))
                .isPresent();
    }

    /** Whether the principal has to say what becomes of what waits behind a mandate that was let lapse; the answer is yes once for each. */
    public boolean askForSigningAnew(String channel) {
        return current(channel)
                .filter(mandate -> mandate.askForSigningAnew(clock.instant()))
                .isPresent();
    }

    /** The current reader is the principal who answers. A mandate that is not signed anew gives the channel up. */
    public void signAnew(String channel, Renewal answer) {
        if (answer.outcome() == RenewalOutcome.RENEW) renew(channel, answer);
        else
            timeline.noteDecision(
                    channel,
                    Stage.S01,
                    "The principal does not sign the mandate anew; the channel is given up.",
                    answer.reason());
    }

    /** INV-11: outbound acts ask this first. */
    @Transactional(readOnly = true)
    public Mandate requireInForce(String channel) {
        var mandate = current(channel).orElseThrow(MandateNotSigned::new);
        mandate.requireInForce(channels.known(channel), clock.instant());
        return mandate;
    }

    /** The reason why nothing may go out now, or nothing when the mandate holds. */
    @Transactional(readOnly = true)
    public Optional<String> whyNotInForce(String channel) {
        var mandate = current(channel);
        if (mandate.isEmpty()) return Optional.ofNullable(new MandateNotSigned().getMessage());
        try {
            mandate.get().requireInForce(channels.known(channel), clock.instant());
            return Optional.empty();
        } catch (BrokenRule rule) {
            return Optional.ofNullable(rule.getMessage());
        }
    }

    /** {@link #requireInForce} as an answer. */
    @Transactional(readOnly = true)
    public boolean inForce(String channel) {
        try {
            requireInForce(channel);
            return true;
        } catch (BrokenRule shut) {
            return false;
        }
    }

    /** The last signed mandate, in force or not. */
    @Transactional(readOnly = true)
    public Optional<Mandate> current(String channel) {
        return of(channel).stream().filter(Mandate::signed).reduce((earlier, later) -> later);
    }

    /** Every memorandum, renewals included, the first one first. */
    @Transactional(readOnly = true)
    public List<Mandate> of(String channel) {
        return stored.of(channel);
    }

    private Mandate latest(String channel) {
        return of(channel).stream().reduce((earlier, later) -> later).orElseThrow(NotKnown::new);
    }
}
