package subrosa.channel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;

/**
 * What somebody inside is told of contacts and replies: all of it if their role needs exploratory contact; the envoy and the head of delegation
 * their instructions and what they wrote themselves (domain.md §6). A memorandum above the reader's clearance is left out.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = ClosedToYourRole.class)
public class ContactReading {

    private final Compartments compartments;
    private final Contacts contacts;
    private final Replies replies;
    private final ReadingRights rights;

    ContactReading(Compartments compartments, Contacts contacts, Replies replies, ReadingRights rights) {
        this.compartments = compartments;
        this.contacts = contacts;
        this.replies = replies;
        this.rights = rights;
    }

    /**
     * How a contact was planned, and its memoranda in the order in which they were recorded, superseded ones among them.
     *
     * @param memoranda those that the reader is told of
     */
    public record Told(ContactPlan plan, List<Contact> memoranda) {}

    /**
     * @throws subrosa.compartment.NotKnown for whoever is not inside
     * @throws ClosedToYourRole for a role that needs nothing of it
     */
    public List<Told> contacts(String channel) {
        compartments.requireInside(channel);
        var held = mine(channel, contacts.history(channel).stream())
                .filter(contact -> rights.reaches(contacts.marking(contact)))
                .toList();
        return contacts.plansOf(channel).stream()
                .map(plan -> new Told(
                        plan,
                        held.stream()
                                .filter(contact -> contact.plan().equals(Optional.of(plan.id())))
                                .toList()))
                .toList();
    }

    /**
     * @throws subrosa.compartment.NotKnown for whoever is not inside
     * @throws ClosedToYourRole for a role that needs nothing of it
     */
    public List<Reply> replies(String channel) {
        compartments.requireInside(channel);
        return mine(channel, replies.of(channel).stream()).toList();
    }

    private <T extends DossierRecord> Stream<T> mine(String channel, Stream<T> records) {
        if (rights.opens(channel, Stage.S02)) return records;
        var reader = CurrentReader.get();
        if (!reader.is(Role.ENVOY) && !reader.is(Role.HOM)) throw new ClosedToYourRole(Stage.S02);
        return records.filter(record -> record.recordedBy().equals(reader.account()));
    }
}
