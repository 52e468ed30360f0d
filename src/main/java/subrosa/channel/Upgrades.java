package subrosa.channel;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;

/** Takes a channel from private persons to accredited officials, with the principal's approval (G1, S09). */
@Service
@Transactional
public class Upgrades {

    private final StoredUpgrades stored;
    private final Channels channels;
    private final Mandates mandates;
    private final Understandings understandings;
    private final Signals signals;
    private final Intermediaries intermediaries;
    private final Timeline timeline;
    private final Clock clock;

    Upgrades(
            StoredUpgrades stored,
            Channels channels,
            Mandates mandates,
            Understandings understandings,
            Signals signals,
            Intermediaries intermediaries,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.mandates = mandates;
        this.understandings = understandings;
        this.signals = signals;
        this.intermediaries = intermediaries;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Upgrade prepare(String channel, UpgradeCase memo) {
        channels.known(channel).requireOpen();
        var upgrade = stored.save(new Upgrade(channel, memo, clock.instant()));
        timeline.note(channel, Stage.S08, "The political director made the case for official talks.");
        return upgrade;
    }

    /** The current reader is the principal who answers, and did not make the case. */
    public void answer(String channel, UpgradeAnswer answer) {
        latest(channel).answer(answer, CurrentReader.get(), clock.instant());
        timeline.noteDecision(
                channel,
                Stage.S08,
                answer.outcome() == UpgradeOutcome.APPROVE
                        ? "G1: the principal approved official talks."
                        : "G1: the principal refused official talks.",
                answer.reason());
    }

    /** Where the other side does not follow, the channel stays on track 1.5 and makes no commitments. */
    public void accredit(String channel, Accreditation accreditation) {
        latest(channel).accredit(accreditation);
        var exchanged = accreditation.outcome() == AccreditationOutcome.EXCHANGED;
        channels.known(channel).goOnTrack(exchanged ? Track.TRACK_1 : Track.TRACK_1_5);
        timeline.note(
                channel,
                Stage.S09,
                exchanged
                        ? "Heads of delegation were exchanged; the talks are official."
                        : "The other side did not upgrade; the channel stays on track 1.5 and makes no commitments.");
    }

    public String prepareHandoverBrief(String channel) {
        var upgrade = latest(channel);
        var brief = new HandoverBrief(intermediaries.of(channel).stream()
                        .map(Intermediary::pseudonym)
                        .toList())
                .section(
                        "Objective",
                        mandates.current(channel).map(mandate -> mandate.memo().objective()).stream()
                                .toList())
                .section("Terms of reference", List.of(upgrade.memo().termsOfReference()))
                .section(
                        "Understandings",
                        understandings.of(channel).stream()
                                .map(Understanding::text)
                                .toList())
                .section(
                        "What we owe",
                        signals.openPromises(channel).stream()
                                .map(promise -> promise.text() + " (by " + promise.dueOn() + ")")
                                .toList())
                .text();
        upgrade.brief(brief);
        timeline.note(channel, Stage.S09, "A handover brief, free of sources, was prepared for the officials.");
        return brief;
    }

    /** The case for official talks, and the principal's answer to it, as one call had them (table F). */
    public void decideByCall(String channel, ConfirmedCall call) {
        var found = call.findings();
        call.asMinuteTaker(() -> prepare(
                channel,
                new UpgradeCase(
                        Objects.requireNonNull(found.upgradeReason()),
                        Objects.requireNonNull(found.headOfDelegation()),
                        Objects.requireNonNull(found.termsOfReference()),
                        null)));
        var outcome = call.decision() == CallDecision.APPROVE ? UpgradeOutcome.APPROVE : UpgradeOutcome.REFUSE;
        call.as(
                Role.PRINCIPAL,
                () -> answer(channel, new UpgradeAnswer(outcome, call.reason().orElse(null))));
    }

    @Transactional(readOnly = true)
    public Optional<Upgrade> current(String channel) {
        return stored.of(channel).stream().reduce((earlier, later) -> later);
    }

    private Upgrade latest(String channel) {
        return current(channel).orElseThrow(UpgradeNotApproved::new);
    }
}
