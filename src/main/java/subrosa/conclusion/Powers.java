package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;
import subrosa.instrument.Instruments;

/** Who may act for whom on an instrument, and on what ground (INV-02). */
@Service
@Transactional
public class Powers {

    private final StoredFullPowers stored;
    private final Instruments instruments;
    private final Channels channels;
    private final ApprovedSignatories approved;
    private final Timeline timeline;
    private final Clock clock;

    Powers(
            StoredFullPowers stored,
            Instruments instruments,
            Channels channels,
            ApprovedSignatories approved,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.channels = channels;
        this.approved = approved;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Records full powers issued to our own representative, whom the principal approved. */
    public FullPowers issue(UUID instrument, PowersDraft draft) {
        var on = instruments.get(instrument);
        approved.of(on).require(home(on), draft.representative());
        var powers = save(on, draft.forParty(home(on)));
        timeline.note(on.channel(), Stage.S08, "Full powers were issued to sign “" + on.title() + "” for our side.");
        return powers;
    }

    /** Our representative holds an office of VCLT 7(2): records that instead of a document. */
    public FullPowers waive(UUID instrument, String representative, String title, Office office) {
        var on = instruments.get(instrument);
        var powers = save(on, PowersDraft.byOffice(home(on), representative, title, office, TreatyAct.SIGN));
        timeline.note(
                on.channel(), Stage.S08, "No full powers are needed: the signatory's office suffices (VCLT 7(2)(a)).");
        return powers;
    }

    /**
     * The treaty section's look at everyone's authority before signature. What nobody looked at yet is verified as it stands on record; what
     * was found in order and still is stays as it is; everything else is a record of its own.
     *
     * @return whether all are in order
     */
    public boolean verify(UUID instrument, PowersVerification verification) {
        var on = instruments.get(instrument);
        var by = CurrentReader.get().account();
        var known = stored.of(instrument);
        for (var party : on.parties())
            if (verification.representatives().stream()
                    .noneMatch(one -> one.party().equals(party))) throw new PartyDidNotAct(party);
        var signatory = approved.of(on);
        var act = TreatyAct.toSign(on);
        var inOrder = true;
        for (var one : verification.representatives()) {
            signatory.requireIfDecided(one.party(), one.representative());
            if (one.inOrder() && !one.act().includes(act)) throw new PowersFallShort(one.representative());
            var last = known.stream()
                    .filter(record -> record.authorise(one.party(), one.representative(), one.act()))
                    .reduce((earlier, later) -> later);
            if (one.inOrder() && last.filter(FullPowers::verified).isPresent()) continue;
            var powers = last.filter(record -> !record.lookedAt()).orElseGet(() -> save(on, one));
            powers.verify(by, one.defect(), clock.instant());
            inOrder &= powers.verified();
        }
        timeline.note(
                on.channel(),
                Stage.S12,
                inOrder
                        ? "The full powers of all signatories of “" + on.title() + "” were verified."
                        : "Full powers to sign “" + on.title() + "” were found defective.");
        return inOrder;
    }

    /**
     * The political director decided what follows from powers that are not in order.
     *
     * @throws PoliticalTextNeedsNoReferendum when what does not bind is to be signed ad referendum
     */
    public void decide(UUID instrument, PowersDecision decision) {
        var on = instruments.get(instrument);
        if (decision.outcome() == PowersOutcome.AD_REFERENDUM && !on.mayBind())
            throw new PoliticalTextNeedsNoReferendum();
        timeline.noteDecision(
                on.channel(),
                Stage.S12,
                "The political director decided about the signing of “" + on.title() + "”: " + decision.outcome() + ".",
                decision.reason());
    }

    @Transactional(readOnly = true)
    public List<FullPowers> of(UUID instrument) {
        return stored.of(instruments.get(instrument).id());
    }

    private FullPowers save(Instrument instrument, PowersDraft draft) {
        var nonState = channels.get(instrument.channel()).parties().stream()
                .anyMatch(party -> party.name().equals(draft.party()) && party.nature() == Nature.NON_STATE);
        return stored.save(new FullPowers(instrument, draft, nonState, clock.instant()));
    }

    private String home(Instrument instrument) {
        return channels.get(instrument.channel()).home().name();
    }
}
