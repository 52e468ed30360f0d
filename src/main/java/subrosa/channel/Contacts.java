package subrosa.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Subject;

/** Plans contacts inside the mandate and records what was said, with everything that follows from it. */
@Service
@Transactional
public class Contacts {

    private final StoredContacts stored;
    private final StoredContactPlans plans;
    private final StoredOutreach outreach;
    private final Channels channels;
    private final Mandates mandates;
    private final FrozenLines lines;
    private final KnownPatterns patterns;
    private final OversightNotice oversight;
    private final NotNeeded notNeeded;
    private final Understandings understandings;
    private final Signals signals;
    private final Stakeholders stakeholders;
    private final Classifications classifications;
    private final Briefings briefings;
    private final Gates gates;
    private final Timeline timeline;
    private final Clock clock;

    Contacts(
            StoredContacts stored,
            StoredContactPlans plans,
            StoredOutreach outreach,
            Channels channels,
            Mandates mandates,
            FrozenLines lines,
            KnownPatterns patterns,
            OversightNotice oversight,
            NotNeeded notNeeded,
            Understandings understandings,
            Signals signals,
            Stakeholders stakeholders,
            Classifications classifications,
            Briefings briefings,
            Gates gates,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.plans = plans;
        this.outreach = outreach;
        this.channels = channels;
        this.mandates = mandates;
        this.lines = lines;
        this.patterns = patterns;
        this.oversight = oversight;
        this.notNeeded = notNeeded;
        this.understandings = understandings;
        this.signals = signals;
        this.stakeholders = stakeholders;
        this.classifications = classifications;
        this.briefings = briefings;
        this.gates = gates;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @throws MandateExpired and its kin: nobody goes out without authority (INV-11)
     * @throws PatternKnown where it repeats place and medium that a leak made known (E9)
     * @throws subrosa.policy.GateShut where a paper is to be handed over and nobody between the sides is accepted yet
     */
    public ContactPlan plan(String channel, ContactPlanDraft draft) {
        if (known(channel).filter(last -> last.isRepeatedBy(draft)).isPresent()) throw new PatternKnown();
        return planned(channel, draft);
    }

    private ContactPlan planned(String channel, ContactPlanDraft draft) {
        var mandate = mandates.requireInForce(channel);
        lines.requireOpenLine(channel);
        oversight.requireInTime(channels.known(channel));
        if (draft.handsSomethingOver()) gates.require(List.of(Gate.INTERMEDIARY_VALIDATED), Subject.channel(channel));
        var plan = plans.save(new ContactPlan(channels.known(channel), mandate, draft, clock.instant()));
        timeline.note(channel, Stage.S02, "A contact was planned for " + draft.plannedFor() + ".");
        return plan;
    }

    /**
     * Whether the house may plan a contact by itself now. Where it may not, whoever plans it is told what stands in the way, and the act that
     * led there is not refused for it.
     */
    @Transactional(readOnly = true)
    public boolean mayGoOut(String channel) {
        return hindrance(channel).isEmpty()
                && gates.shut(List.of(Gate.MANDATE, Gate.READ_IN), Subject.channel(channel))
                        .isEmpty();
    }

    /** The last contact planned before strangers knew the pattern, if they know it. */
    private Optional<ContactPlan> known(String channel) {
        return patterns.knownSince(channel).flatMap(since -> plans.of(channel).stream()
                .filter(plan -> plan.recordedAt().isBefore(since))
                .reduce((earlier, later) -> later));
    }

    /** A freeze that stands in the way of any contact, as it would be refused. */
    @Transactional(readOnly = true)
    public Optional<String> hindrance(String channel) {
        return lines.hindrance(channel);
    }

    /**
     * The signed mandate says enough: no plan is asked of the envoy besides (table N, row N3). Where the pattern is known (E9), another medium is taken
     * if the mandate permits one.
     */
    public ContactPlan planByMandate(String channel) {
        var memo = mandates.requireInForce(channel).memo();
        var known = known(channel).map(last -> last.memo().medium());
        var medium = memo.permittedMedia().stream()
                .filter(one -> known.filter(one::equals).isEmpty())
                .findFirst()
                .orElse(memo.permittedMedia().get(0));
        return planned(
                channel,
                new ContactPlanDraft(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        null,
                        null,
                        medium,
                        memo.interlocutor(),
                        memo.objective(),
                        memo.scope(),
                        null,
                        null));
    }

    /** What has been said is recorded even when the mandate has ended since: only going out needs one. */
    public RecordedContact record(String channel, @Nullable UUID plan, Memcon memcon) {
        var dossier = channels.known(channel);
        if (memcon.next() == NextStep.READY) requireTrust(dossier, memcon);
        var contact = stored.save(new Contact(dossier, plan, memcon, clock.instant()));
        understandings.record(
                channel,
                memcon.reached().stream()
                        .map(reached -> new UnderstandingDraft(
                                reached.text(),
                                List.of(contact.id()),
                                positions(dossier, reached.ourStatus(), reached.theirStatus()),
                                reached.readBackOn()))
                        .toList());
        for (var revisited : memcon.revisited())
            understandings.comeBack(
                    channel,
                    revisited.understanding(),
                    contact.id(),
                    positions(dossier, revisited.ourStatus(), revisited.theirStatus()),
                    revisited.readBackOn());
        for (var request : memcon.requests()) signals.ask(channel, contact.id(), request);
        var promises = memcon.promises().stream()
                .map(promise -> signals.promise(channel, contact.id(), promise))
                .toList();
        stakeholders.add(channel, memcon.stakeholders());
        note(channel, memcon, "The envoy recorded the contact of " + memcon.heldOn() + ".");
        return new RecordedContact(contact, promises);
    }

    /**
     * What a test says of trust. Tests alone do not end the exploration: the last memorandum has to show the other side willing and the
     * purpose shared (domain.md S02).
     */
    public TestStanding observeTest(String channel, UUID test, Observation observation) {
        var standing = signals.observeTest(channel, test, observation);
        if (standing != TestStanding.ENOUGH || counterpartWilling(channel)) return standing;
        timeline.note(
                channel,
                Stage.S03,
                "Enough tests passed, but no memorandum shows the other side willing yet: another contact.");
        return TestStanding.MORE;
    }

    private boolean counterpartWilling(String channel) {
        return of(channel).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.memcon().counterpartWilling())
                .isPresent();
    }

    /**
     * Supersedes a wrong memorandum. What it led to (understandings, signals) stays, and is corrected where it stands.
     *
     * @throws OnlyAuthorAndDeskCorrect for anybody else
     * @throws AlreadySuperseded when a later memorandum took its place: correct that one
     */
    public Contact correct(String channel, UUID id, Conversation corrected, String reason) {
        var wrong = get(channel, id);
        var reader = CurrentReader.get();
        if (!reader.is(Role.DESK) && !reader.account().equals(wrong.recordedBy())) throw new OnlyAuthorAndDeskCorrect();
        var memcon = wrong.memcon().retold(corrected);
        var contact = stored.save(wrong.supersede(channels.get(channel), memcon, reason, clock.instant()));
        note(channel, memcon, "The memorandum of the contact of " + memcon.heldOn() + " was superseded.");
        return contact;
    }

    /** The envoy went beyond the mandate: the other side is told in writing what does not count. */
    public void disown(String channel, Disavowal disavowal) {
        outreach.save(new Outreach(
                channel,
                OutreachKind.CORRECTION,
                disavowal.sentOn(),
                disavowal.correction(),
                disavowal.envoyInstruction(),
                clock.instant()));
        timeline.note(
                channel,
                Stage.S02,
                "The envoy went beyond the mandate; the political director corrected it to the other side in writing.");
    }

    /** After silence, one enquiry by a second channel. */
    public void probe(String channel, Probe probe) {
        mandates.requireInForce(channel);
        outreach.save(new Outreach(
                channel, OutreachKind.PROBE, probe.askedOn(), probe.asked(), probe.secondChannel(), clock.instant()));
        timeline.note(channel, Stage.S02, "After silence, the desk asked once by a second channel.");
    }

    /** Where no second channel can be asked, the political director decides at once. */
    public void leaveUnasked(String channel, String reason) {
        timeline.noteDecision(channel, Stage.S02, "After silence, the desk found no second channel to ask.", reason);
    }

    /** An independent line is asked whether what an intermediary says is so. */
    public void seekCorroboration(String channel, Probe enquiry) {
        outreach.save(new Outreach(
                channel,
                OutreachKind.CORROBORATION,
                enquiry.askedOn(),
                enquiry.asked(),
                enquiry.secondChannel(),
                clock.instant()));
        timeline.note(channel, Stage.S04, "Corroboration was sought by an independent second channel.");
    }

    /** Silence is never read as consent: the political director decides what it means. */
    public void decideAfterSilence(String channel, SilenceDecision decision) {
        timeline.noteDecision(
                channel,
                Stage.S02,
                "After silence, the political director "
                        + switch (decision.outcome()) {
                            case WAIT_ON -> "decided to wait.";
                            case CARRY_ON -> "decided to carry on without an answer.";
                            case ABANDON -> "gave the contact up.";
                        },
                decision.reason());
    }

    /** What went out between contacts. */
    @Transactional(readOnly = true)
    public List<Outreach> outreachOf(String channel) {
        return outreach.of(channel);
    }

    /** @throws NotKnown also when it belongs to another channel */
    @Transactional(readOnly = true)
    public Contact get(String channel, UUID id) {
        return stored.findById(id)
                .filter(contact -> contact.channel().equals(channel))
                .orElseThrow(NotKnown::new);
    }

    /** The memoranda that hold now, by the day of the contact. */
    @Transactional(readOnly = true)
    public List<Contact> of(String channel) {
        return history(channel).stream()
                .filter(contact -> contact.supersededBy().isEmpty())
                .toList();
    }

    /** Every memorandum, the superseded ones included, by the day of the contact. */
    @Transactional(readOnly = true)
    public List<Contact> history(String channel) {
        return stored.of(channel).stream()
                .sorted(Comparator.comparing(Contact::heldOn))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ContactPlan> plansOf(String channel) {
        return plans.of(channel);
    }

    private void requireTrust(Channel channel, Memcon memcon) {
        var tested =
                notNeeded.row(Subject.channel(channel.ref()), Omission.TESTS).isPresent()
                        || signals.passedTests(channel.ref()) > 0;
        if (!memcon.counterpartWilling() || !tested) throw new TrustNotTested();
    }

    /** Marks it by table D. Row D11 refuses the marking, not the record: what happened stays on file, and the inspector hears of it. */
    private void note(String channel, Memcon memcon, String act) {
        try {
            timeline.note(
                    channel,
                    Stage.S02,
                    act,
                    classifications.classify(channel, factsOf(memcon)).rowsArray());
        } catch (ClassificationRefused refused) {
            timeline.note(channel, Stage.S02, act + " It was not marked.", "D11");
            briefings.refer(channel, "A marking was refused for the memorandum of " + memcon.heldOn() + ".");
        }
    }

    /** What table D says of a memorandum's level. Row D11 refuses to mark what would hide a wrong; that opens it to nobody, and the other rows stand. */
    @Transactional(readOnly = true)
    public Marking marking(Contact contact) {
        return classifications.classify(
                contact.channel(), factsOf(contact.memcon()).hidingNothing(), contact.recordedAt());
    }

    private static RecordFacts factsOf(Memcon memcon) {
        return new RecordFacts(
                memcon.principalLevel() ? RecordKind.PRINCIPAL_MEMCON : RecordKind.MEMCON,
                memcon.identifiesHelper(),
                memcon.originatorLevel(),
                false,
                memcon.hidesWrongdoing());
    }

    private static List<PartyStatus> positions(Channel channel, UnderstandingStatus ours, UnderstandingStatus theirs) {
        return channel.parties().stream()
                .map(party -> new PartyStatus(party.name(), party.home() ? ours : theirs))
                .toList();
    }
}
