package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.LegalNature;

/**
 * Counsel's opinion on one text.
 *
 * <p>Nobody can make it say CLEAR over a bar that cannot be waived (INV-08), nor let answers given on another text stand silently
 * (INV-01).
 */
@Entity
@Table(name = "legal_opinion")
public class LegalOpinion extends ReviewRecord {

    private int textNumber;

    private String question;

    private String facts;

    private List<ItemAnswer> answers;

    private LegalNature nature;

    private InstrumentChoice choice;

    private OpinionOutcome outcome;

    private List<RequiredChange> changes;

    private String conclusion;

    /** The opinion from which answers were carried forward. */
    private @Nullable UUID carriedFrom;

    protected LegalOpinion() {}

    /** @param before the latest opinion on the instrument, from which answers are carried forward */
    public LegalOpinion(
            Instrument instrument,
            OpinionDraft draft,
            InstrumentChoice choice,
            @Nullable LegalOpinion before,
            Instant at) {
        super(instrument, at);
        this.textNumber = instrument.currentVersion().number();
        if (draft.textHash() != null && !draft.textHash().equals(hash())) throw new TextChangedMeanwhile();
        this.question = draft.question();
        this.facts = draft.facts();
        this.nature = draft.nature();
        this.choice = choice;
        this.outcome = draft.outcome();
        this.changes = List.copyOf(draft.changes());
        this.conclusion = draft.conclusion();
        this.carriedFrom = before == null ? null : before.id();
        this.answers = merge(draft, before);
        requireOutcomeFollows();
        if (outcome == OpinionOutcome.CLEAR) Clearable.requireWordsClearable(instrument, choice.kind());
    }

    /** What counsel left unanswered is carried forward, if counsel confirms that; never silently (INV-01). */
    static List<ItemAnswer> merge(OpinionDraft draft, @Nullable LegalOpinion before) {
        var all = new ArrayList<ItemAnswer>();
        for (var item : LegalItem.values()) {
            var given = draft.answers().get(item);
            if (given != null) {
                if (given.answer() != Answer.PASS && given.note().isBlank()) throw new ReasonNotGiven(item);
                all.add(new ItemAnswer(item, given.answer(), given.note(), Standing.ANSWERED));
            } else if (before == null) throw new ItemUnanswered(item);
            else if (!draft.confirmUnchanged()) throw new CarriedAnswersUnconfirmed();
            else all.add(before.answerTo(item).confirmed());
        }
        return List.copyOf(all);
    }

    private ItemAnswer answerTo(LegalItem item) {
        return answers.get(item.ordinal());
    }

    private void requireOutcomeFollows() {
        if (outcome == OpinionOutcome.BARRED) return;
        if (bars(answers)) throw new BarNotWaivable(answers);
        var change = answers.stream().anyMatch(answer -> answer.answer() == Answer.CHANGE);
        var clear = outcome == OpinionOutcome.CLEAR;
        if (clear ? change || !changes.isEmpty() : changes.isEmpty()) throw new ChangesNotNamed();
    }

    /** Whether one of the items that cannot be waived bars the text: the input {@code barred} of table A. */
    static boolean bars(List<ItemAnswer> answers) {
        return answers.stream().anyMatch(answer -> !answer.item().waivable() && answer.answer() == Answer.BAR);
    }

    public int textNumber() {
        return textNumber;
    }

    public String question() {
        return question;
    }

    public String facts() {
        return facts;
    }

    /** In the order of the checklist. */
    public List<ItemAnswer> answers() {
        return answers;
    }

    public LegalNature nature() {
        return nature;
    }

    /** What table A answered. */
    public InstrumentChoice choice() {
        return choice;
    }

    boolean clears(String hash) {
        return outcome == OpinionOutcome.CLEAR && hash().equals(hash);
    }

    public OpinionOutcome outcome() {
        return outcome;
    }

    public List<RequiredChange> changes() {
        return changes;
    }

    public String conclusion() {
        return conclusion;
    }

    public Optional<UUID> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }
}
