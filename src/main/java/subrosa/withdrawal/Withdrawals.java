package subrosa.withdrawal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Contact;
import subrosa.channel.Contacts;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.channel.WayOut;

/** Ends a channel and parts from the other side, or from nobody. */
@Service
@Transactional
public class Withdrawals {

    private final StoredWithdrawals stored;
    private final StoredAgreedEnds ends;
    private final StoredPaperRecalls recalls;
    private final HandedOver handedOver;
    private final Contacts contacts;
    private final Channels channels;
    private final Timeline timeline;
    private final Clock clock;

    Withdrawals(
            StoredWithdrawals stored,
            StoredAgreedEnds ends,
            StoredPaperRecalls recalls,
            HandedOver handedOver,
            Contacts contacts,
            Channels channels,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.ends = ends;
        this.recalls = recalls;
        this.handedOver = handedOver;
        this.contacts = contacts;
        this.channels = channels;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Shuts the channel.
     *
     * @param because what a path that could not go on says; whoever ended the channel has said it better
     */
    public void begin(String channel, String because) {
        channels.withdraw(channel, last(channel).map(Withdrawal::reason).orElse(because));
    }

    /** What was chosen with the decision to end it; where there is nobody to part from, it is parted from gracefully. */
    @Transactional(readOnly = true)
    public Optional<WayOut> chosen(String channel) {
        return contacts.of(channel).isEmpty()
                ? Optional.of(WayOut.X1)
                : last(channel).flatMap(Withdrawal::wayOut);
    }

    @Transactional(readOnly = true)
    public boolean anybodyToTell(String channel) {
        return !contacts.of(channel).isEmpty();
    }

    /** @throws IllegalStateException where nobody has chosen yet */
    public void take(String channel) {
        channels.leaveBy(channel, chosen(channel).orElseThrow(IllegalStateException::new));
    }

    /** The current reader is the political director. */
    public void choose(String channel, WayOut way, String reason) {
        stored.save(new Withdrawal(channel, new WithdrawalDraft(way, reason), clock.instant()));
        timeline.noteDecision(channel, Stage.X1, "The political director chose the way out.", reason);
        channels.leaveBy(channel, way);
    }

    public AgreedEnd agree(String channel, Farewell farewell) {
        var end = ends.save(new AgreedEnd(channels.get(channel).ref(), farewell, clock.instant()));
        timeline.note(channel, Stage.X1, "The end was agreed with the other side, and the status of papers with it.");
        return end;
    }

    @Transactional(readOnly = true)
    public boolean papersAreOut(String channel) {
        return !handedOver.of(channel).isEmpty();
    }

    public PaperRecall recall(String channel, List<RecalledPaper> papers) {
        var out = handedOver.of(channel).stream().map(Contact::id).collect(Collectors.toSet());
        var recall = recalls.save(new PaperRecall(channels.get(channel).ref(), out, papers, clock.instant()));
        timeline.note(channel, Stage.X1, "What had been handed over was accounted for, paper by paper.");
        return recall;
    }

    private Optional<Withdrawal> last(String channel) {
        return of(channel).stream().reduce((earlier, later) -> later);
    }

    /** Who ended it and who chose the way, in their order. */
    @Transactional(readOnly = true)
    public List<Withdrawal> of(String channel) {
        return stored.of(channels.get(channel).ref());
    }

    @Transactional(readOnly = true)
    public List<AgreedEnd> endsOf(String channel) {
        return ends.of(channels.get(channel).ref());
    }

    @Transactional(readOnly = true)
    public List<PaperRecall> recallsOf(String channel) {
        return recalls.of(channels.get(channel).ref());
    }
}
