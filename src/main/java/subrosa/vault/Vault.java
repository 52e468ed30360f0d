package subrosa.vault;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Intermediaries;
import subrosa.channel.Intermediary;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;

/**
 * Keeps who the intermediaries are. It shows an identity to two people alone, security and the political director, when both asked for it, for a
 * day. To anybody else there is none, read in or not, by request or not.
 */
@Service
@Transactional
public class Vault {

    private static final List<Role> KEYS = List.of(Role.SECURITY, Role.POLDIR);

    private final StoredIdentities identities;
    private final StoredDisclosures disclosures;
    private final Channels channels;
    private final Intermediaries intermediaries;
    private final Compartments compartments;
    private final Timeline timeline;
    private final Clock clock;

    Vault(
            StoredIdentities identities,
            StoredDisclosures disclosures,
            Channels channels,
            Intermediaries intermediaries,
            Compartments compartments,
            Timeline timeline,
            Clock clock) {
        this.identities = identities;
        this.disclosures = disclosures;
        this.channels = channels;
        this.intermediaries = intermediaries;
        this.compartments = compartments;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * What was laid there before stays; the last one holds.
     *
     * @throws OnlyThoseWhoKnowKeepIdentities for anybody but the handler, intelligence and security
     */
    public void keep(String channel, UUID intermediary, String name, String reachedBy) {
        channels.get(channel);
        var known = intermediaries.get(channel, intermediary);
        if (!knows(known)) throw new OnlyThoseWhoKnowKeepIdentities();
        identities.save(new Identity(channel, intermediary, name, reachedBy, clock.instant()));
        timeline.note(channel, Stage.S04, "The identity of an intermediary was laid in the vault.");
    }

    private static boolean knows(Intermediary intermediary) {
        var reader = CurrentReader.get();
        return reader.account().equals(intermediary.handler()) || reader.is(Role.INTEL) || reader.is(Role.SECURITY);
    }

    /**
     * Turns one key.
     *
     * @throws OnlySecurityAndPoldirDisclose for any other role
     */
    public Disclosure ask(String channel, UUID intermediary, String reason) {
        channels.get(channel);
        intermediaries.get(channel, intermediary);
        var asked = disclosures.save(new Disclosure(channel, intermediary, reason, key(KEYS), clock.instant()));
        timeline.noteDecision(
                channel, Stage.S04, "The identity of an intermediary was asked for: one key of two.", reason);
        return asked;
    }

    /**
     * Turns the other key.
     *
     * @throws OtherKeyNeeded for the same account or the same role
     */
    public void confirm(String channel, UUID id) {
        channels.get(channel);
        key(KEYS);
        var disclosure = disclosures
                .findById(id)
                .filter(one -> one.channel().equals(channel))
                .orElseThrow(NotKnown::new);
        var others = KEYS.stream().filter(role -> role != disclosure.askedAs()).toList();
        var as = CurrentReader.get().is(others.get(0)) ? others.get(0) : key(KEYS);
        disclosure.confirm(CurrentReader.get(), as, clock.instant());
        Stream.of(disclosure.recordedBy(), CurrentReader.get().account())
                .forEach(account -> compartments.noteUnsealed(channel, account, disclosure.reason()));
        timeline.note(
                channel,
                Stage.S04,
                "The identity of an intermediary was disclosed to security and the political director.");
    }

    private static Role key(List<Role> keys) {
        return keys.stream()
                .filter(CurrentReader.get()::is)
                .findFirst()
                .orElseThrow(OnlySecurityAndPoldirDisclose::new);
    }

    /** The disclosures that were asked for, for those who turn the keys. */
    @Transactional(readOnly = true)
    public List<Disclosure> disclosuresOf(String channel, UUID intermediary) {
        channels.get(channel);
        key(KEYS);
        intermediaries.get(channel, intermediary);
        return disclosures.of(intermediary);
    }

    /** @throws NotKnown for everybody but the two to whom it was disclosed, for a day */
    @Transactional(readOnly = true)
    public Identity open(String channel, UUID intermediary) {
        channels.get(channel);
        var account = CurrentReader.get().account();
        var now = clock.instant();
        if (disclosures.of(intermediary).stream()
                .noneMatch(one -> one.channel().equals(channel) && one.isOpenTo(account, now))) throw new NotKnown();
        return last(identities.of(intermediary)).orElseThrow(NotKnown::new);
    }

    private static Optional<Identity> last(List<Identity> identities) {
        return identities.stream().reduce((earlier, later) -> later);
    }
}
