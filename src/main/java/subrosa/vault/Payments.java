package subrosa.vault;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.ClosedToYourRole;
import subrosa.channel.Intermediaries;
import subrosa.channel.ReadingRights;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;

/** Payments to those who help: none is made that a lawyer has not cleared (INV-14). */
@Service
@Transactional
public class Payments {

    private static final Set<Role> MAY_ASK = Set.of(Role.DESK, Role.INTEL, Role.POLDIR);

    private final StoredPayments stored;
    private final Channels channels;
    private final Intermediaries intermediaries;
    private final ReadingRights rights;
    private final Timeline timeline;
    private final Clock clock;

    Payments(
            StoredPayments stored,
            Channels channels,
            Intermediaries intermediaries,
            ReadingRights rights,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.intermediaries = intermediaries;
        this.rights = rights;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws ClosedToYourRole for a role that has nothing to do with intermediaries */
    public Payment ask(String channel, UUID intermediary, String what, String purpose) {
        channels.get(channel);
        intermediaries.get(channel, intermediary);
        rights.requireRole(Stage.S04, MAY_ASK);
        var payment = stored.save(new Payment(channel, intermediary, what, purpose, clock.instant()));
        timeline.note(channel, Stage.S04, "A payment to an intermediary was asked for; the legal adviser answers.");
        return payment;
    }

    /**
     * @param because on what law it rests, or why it is refused
     * @throws OnlyLegalClearsPayments for anybody but a lawyer
     */
    public Payment answer(String channel, UUID id, boolean clears, String because) {
        channels.get(channel);
        if (!CurrentReader.get().is(Role.LEGAL)) throw new OnlyLegalClearsPayments();
        var payment = known(channel, id);
        payment.answer(clears, because, CurrentReader.get());
        timeline.note(
                channel,
                Stage.S04,
                clears
                        ? "The legal adviser cleared a payment to an intermediary."
                        : "The legal adviser refused a payment to an intermediary.");
        return payment;
    }

    /** @throws PaymentNotCleared without a lawyer's word for it */
    public Payment make(String channel, UUID id) {
        channels.get(channel);
        rights.requireRole(Stage.S04, MAY_ASK);
        var payment = known(channel, id);
        payment.make(clock.instant());
        timeline.note(channel, Stage.S04, "A payment to an intermediary was made.");
        return payment;
    }

    /** For those who ask for payments, and for lawyers, who learn a pseudonym and a purpose. */
    @Transactional(readOnly = true)
    public List<Payment> of(String channel, UUID intermediary) {
        var all = of(channel);
        intermediaries.get(channel, intermediary);
        return all.stream()
                .filter(payment -> payment.intermediary().equals(intermediary))
                .toList();
    }

    /** All of a channel, for the same people, in the order in which they were asked for. */
    @Transactional(readOnly = true, noRollbackFor = ClosedToYourRole.class)
    public List<Payment> of(String channel) {
        channels.get(channel);
        if (!CurrentReader.get().is(Role.LEGAL)) rights.require(channel, Stage.S04);
        return stored.of(channel);
    }

    private Payment known(String channel, UUID id) {
        return stored.findById(id)
                .filter(payment -> payment.channel().equals(channel))
                .orElseThrow(NotKnown::new);
    }
}
