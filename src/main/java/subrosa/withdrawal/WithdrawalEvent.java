package subrosa.withdrawal;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Processes;

/** The channel is ended, at any stage, by who answers for it. Everything else that runs in it stops at once. */
@Service
@Transactional
class WithdrawalEvent implements ChannelEvent<WithdrawalDraft> {

    private final StoredWithdrawals stored;
    private final Channels channels;
    private final Processes processes;
    private final Timeline timeline;
    private final Clock clock;

    WithdrawalEvent(StoredWithdrawals stored, Channels channels, Processes processes, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "withdrawal";
    }

    @Override
    public String act() {
        return "End the channel";
    }

    @Override
    public Class<WithdrawalDraft> draft() {
        return WithdrawalDraft.class;
    }

    @Override
    public Set<Role> reporters() {
        return Set.of(Role.POLDIR, Role.PRINCIPAL);
    }

    /**
     * @throws OnlyThoseInChargeWithdraw for any role but political director and principal
     * @throws subrosa.channel.ChannelWithdrawn when it is on its way out already
     * @throws NothingToWithdraw when its path has come to its end
     */
    @Override
    public UUID record(String channel, WithdrawalDraft draft) {
        var reader = CurrentReader.get();
        if (!reader.is(Role.POLDIR) && !reader.is(Role.PRINCIPAL)) throw new OnlyThoseInChargeWithdraw();
        channels.requireOpen(channel);
        var withdrawal = stored.save(new Withdrawal(channel, draft, clock.instant()));
        timeline.noteDecision(channel, Stage.X1, "The channel was ended by who answers for it.", draft.reason());
        if (!processes.offer("somethingHappened", channel, Map.of("happening", name()))) throw new NothingToWithdraw();
        return withdrawal.id();
    }
}
