package subrosa.channel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Level;

/**
 * The memorandum of one conversation (domain.md §7, document 2). What was said is kept apart from comment on it.
 *
 * @param offers {@code none}, or offers, signals and deadlines
 * @param commitments what the envoy committed the principal to: {@code none}, or the words
 * @param commitmentsAuthority where the mandate or an instruction permits those commitments
 * @param principalLevel whether a principal took part (table D, row D3)
 * @param identifiesHelper whether it gives away a person who helps, or puts a life at risk (D2)
 * @param originator who gave information in it in confidence, from abroad, if anybody did (D7)
 * @param originatorLevel the level at which they gave it
 * @param hidesWrongdoing whether marking it would hide illegality, error or embarrassment (D11)
 * @param promises what we promised; each becomes a task with its due date
 * @param requests what we asked of them
 * @param next how the exploration goes on; nothing at contacts beside it
 * @param replyAwaited whether they owe an answer to what was said at a contact beside the exploration
 */
public record Memcon(
        LocalDate heldOn,
        String place,
        Medium medium,
        List<Participant> participants,
        String noteTaker,
        String ownPoints,
        String theirWords,
        String offers,
        String commitments,
        @Nullable String commitmentsAuthority,
        @Nullable String documentsPassed,
        String atmosphere,
        @Nullable String comment,
        String followUp,
        boolean principalLevel,
        boolean counterpartWilling,
        boolean mandateExceeded,
        @Nullable String excess,
        boolean identifiesHelper,
        @Nullable String originator,
        @Nullable Level originatorLevel,
        boolean hidesWrongdoing,
        List<ReachedUnderstanding> reached,
        List<RevisitedUnderstanding> revisited,
        List<Undertaking> promises,
        List<Undertaking> requests,
        List<NamedStakeholder> stakeholders,
        @Nullable NextStep next,
        boolean replyAwaited) {

    public Memcon {
        participants = participants == null ? List.of() : List.copyOf(participants);
        reached = reached == null ? List.of() : List.copyOf(reached);
        revisited = revisited == null ? List.of() : List.copyOf(revisited);
        promises = promises == null ? List.of() : List.copyOf(promises);
        requests = requests == null ? List.of() : List.copyOf(requests);
        stakeholders = stakeholders == null ? List.of() : List.copyOf(stakeholders);
    }

    /** The same contact told anew: what it led to stays as it was recorded, and so does whether the envoy went too far. */
    Memcon retold(Conversation conversation) {
        return new Memcon(
                conversation.heldOn(),
                conversation.place(),
                conversation.medium(),
                conversation.participants(),
                conversation.noteTaker(),
                conversation.ownPoints(),
                conversation.theirWords(),
                conversation.offers(),
                conversation.commitments(),
                conversation.commitmentsAuthority(),
                conversation.documentsPassed(),
                conversation.atmosphere(),
                conversation.comment(),
                conversation.followUp(),
                conversation.principalLevel(),
                counterpartWilling,
                mandateExceeded,
                excess,
                identifiesHelper,
                originator,
                originatorLevel,
                hidesWrongdoing,
                reached,
                revisited,
                promises,
                requests,
                stakeholders,
                next,
                replyAwaited);
    }

    boolean commits() {
        return !commitments.strip().equalsIgnoreCase("none");
    }

    /** Whether a paper passed to the other side. */
    public boolean passedPapers() {
        return documentsPassed != null
                && !documentsPassed.isBlank()
                && !documentsPassed.strip().equalsIgnoreCase("none");
    }
}
