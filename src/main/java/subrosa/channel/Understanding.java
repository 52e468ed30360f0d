package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was understood in private: the breakthrough that must reach an article, a letter or a declaration, or be dropped for a reason.
 *
 * <p>Its words never change. Statuses and dispositions follow each other; the earlier ones remain legible.
 */
@Entity
@Table(name = "understanding")
public class Understanding extends DossierRecord {

    private String text;

    private List<UUID> contacts;

    private @Nullable LocalDate readBackOn;

    /** Every statement of a party's position, in order; the last of each party holds. */
    private List<PartyStatus> statuses;

    /** The last one holds. */
    private List<Disposition> dispositions = List.of();

    protected Understanding() {}

    Understanding(Channel channel, UnderstandingDraft draft, Instant at) {
        super(channel.ref(), at);
        if (draft.contacts().isEmpty()) throw new UnderstandingWithoutContact();
        this.text = draft.text();
        this.contacts = List.copyOf(draft.contacts());
        this.readBackOn = draft.readBackOn();
        this.statuses = List.copyOf(draft.statuses());
        requireReadBack(channel);
    }

    public String text() {
        return text;
    }

    /** The contacts that it came from, the first one first. */
    public List<UUID> contacts() {
        return contacts;
    }

    public Optional<LocalDate> readBackOn() {
        return Optional.ofNullable(readBackOn);
    }

    public UnderstandingStatus statusOf(String party) {
        return statuses.stream()
                .filter(status -> status.party().equals(party))
                .reduce((earlier, later) -> later)
                .map(PartyStatus::status)
                .orElse(UnderstandingStatus.PROPOSED);
    }

    /** Every statement of a party's position, in the order in which they were made. */
    public List<PartyStatus> statuses() {
        return statuses;
    }

    public Optional<Disposition> disposition() {
        return dispositions.isEmpty() ? Optional.empty() : Optional.of(dispositions.get(dispositions.size() - 1));
    }

    public List<Disposition> dispositions() {
        return dispositions;
    }

    /** A later contact came back to it. */
    void comeBack(Channel channel, UUID contact, List<PartyStatus> now, @Nullable LocalDate readBackOn) {
        var all = new ArrayList<>(contacts);
        if (!all.contains(contact)) all.add(contact);
        contacts = List.copyOf(all);
        if (readBackOn != null) this.readBackOn = readBackOn;
        var positions = new ArrayList<>(statuses);
        positions.addAll(now);
        statuses = List.copyOf(positions);
        requireReadBack(channel);
    }

    void dispose(Disposition disposition) {
        if (!dispositions.isEmpty()) {
            if (disposition().filter(disposition::equals).isPresent()) return;
            if (blank(disposition.reason())) throw new AlreadyDisposed();
        }
        switch (disposition.kind()) {
            case ARTICLE, SIDE_LETTER -> {
                if (disposition.instrument() == null || blank(disposition.provision()))
                    throw new DispositionIncomplete("Name the instrument and the article or letter that carries it.");
            }
            case UNILATERAL_DECLARATION -> {
                if (blank(disposition.provision()))
                    throw new DispositionIncomplete("Name the declaration that carries it.");
            }
            case DROPPED -> {
                if (blank(disposition.reason())) throw new DispositionIncomplete("Say why it was dropped.");
            }
        }
        if (disposition.kind() != DispositionKind.DROPPED
                && statuses.stream()
                        .map(PartyStatus::party)
                        .anyMatch(party -> statusOf(party) == UnderstandingStatus.REJECTED))
            throw new UnderstandingRejected();
        var all = new ArrayList<>(dispositions);
        all.add(disposition);
        dispositions = List.copyOf(all);
    }

    private void requireReadBack(Channel channel) {
        var accepted = channel.counterparts().stream()
                .map(party -> statusOf(party.name()))
                .anyMatch(status ->
                        status == UnderstandingStatus.ACCEPTED || status == UnderstandingStatus.ACCEPTED_AD_REFERENDUM);
        if (accepted && readBackOn == null) throw new NotReadBack();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
