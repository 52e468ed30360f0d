package subrosa.channel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** Calls that decide in CRISIS tempo: minuted by one person, confirmed by each who took part (table F). */
@Service
@Transactional
public class Calls {

    private final StoredCalls stored;
    private final StoredCallConfirmations confirmations;
    private final Channels channels;
    private final Compartments compartments;
    private final Accounts accounts;
    private final Timeline timeline;
    private final Clock clock;

    Calls(
            StoredCalls stored,
            StoredCallConfirmations confirmations,
            Channels channels,
            Compartments compartments,
            Accounts accounts,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.confirmations = confirmations;
        this.channels = channels;
        this.compartments = compartments;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The current reader wrote the minutes.
     *
     * @param instrument whose text was decided on, or nothing
     */
    public Call minute(
            String channel, CallMatter matter, @Nullable UUID instrument, CallDraft draft, CallFindings findings) {
        channels.known(channel).requireOpen();
        var inside = compartments.readersOf(channel);
        for (var account : draft.participants()) if (!inside.contains(account)) throw new ParticipantOutside(account);
        var call = new Call(channel, matter, instrument, draft, findings, clock.instant());
        for (var voice : matter.voices()) if (voice(call, voice).isEmpty()) throw new VoiceMissing(voice);
        stored.save(call);
        timeline.noteDecision(
                channel,
                matter.stage(),
                "One call was minuted, of " + call.participants().size() + " people: " + call.decision()
                        + ", once each of them has confirmed it.",
                draft.reason());
        return call;
    }

    /** The current reader took part. */
    public CallConfirmation answer(String channel, CallMatter matter, @Nullable UUID instrument, CallAnswer answer) {
        var call = latest(channel, matter, instrument).orElseThrow(NotOnTheCall::new);
        var confirmation = confirmations.save(new CallConfirmation(call, answer, clock.instant()));
        timeline.noteDecision(
                channel,
                matter.stage(),
                confirmation.confirms()
                        ? "A participant confirmed the minutes of the call, from their own account."
                        : "A participant objected to the minutes of the call, which are written anew.",
                answer.reason());
        return confirmation;
    }

    /**
     * The latest call on the matter, to act in the names of those who took part.
     *
     * @throws CallNotConfirmed while one of them has not confirmed its minutes
     */
    @Transactional(readOnly = true)
    public ConfirmedCall confirmed(String channel, CallMatter matter, @Nullable UUID instrument) {
        var call = latest(channel, matter, instrument).orElseThrow(CallNotConfirmed::new);
        var given = confirmations.of(call.id()).stream()
                .filter(CallConfirmation::confirms)
                .toList();
        var confirmed = given.stream().map(CallConfirmation::recordedBy).toList();
        if (!confirmed.containsAll(call.participants())) throw new CallNotConfirmed();
        return new ConfirmedCall(this, call, given);
    }

    /** The latest call about the instrument, or about none. */
    @Transactional(readOnly = true)
    public Optional<Call> latest(String channel, @Nullable UUID instrument) {
        return of(channel).stream()
                .filter(call -> call.instrument().equals(Optional.ofNullable(instrument)))
                .reduce((earlier, later) -> later);
    }

    @Transactional(readOnly = true)
    public Optional<Call> latest(String channel, CallMatter matter, @Nullable UUID instrument) {
        return of(channel).stream()
                .filter(call -> call.isAbout(matter, instrument))
                .reduce((earlier, later) -> later);
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<Call> of(String channel) {
        return stored.of(channel);
    }

    /** The account on the call that spoke with this role. */
    Optional<String> voice(Call call, Role role) {
        return call.participants().stream()
                .filter(account -> accounts.rolesOf(account).contains(role))
                .findFirst();
    }

    void as(String account, Runnable act) {
        CurrentReader.runAs(accounts.reader(account), act);
    }
}
