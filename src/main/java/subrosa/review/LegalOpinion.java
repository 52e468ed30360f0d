package subrosa.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Column(nullable = false, updatable = false)
    private int textNumber;

    @Column(nullable = false, updatable = false, length = 4000)
    private String question;

    @Column(nullable = false, updatable = false, length = 10_000)
    private String facts;

    @Convert(converter = ItemAnswers.class)
    @Column(nullable = false, updatable = false, length = 1_000_000)
    private List<ItemAnswer> answers;

    @Convert(converter = NatureColumn.class)
    @Column(nullable = false, updatable = false, length = 1_000_000)
    private LegalNature nature;

    @Convert(converter = ChoiceColumn.class)
    @Column(nullable = false, updatable = false, length = 1_000_000)
    private InstrumentChoice choice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private OpinionOutcome outcome;

    @Convert(converter = RequiredChanges.class)
    @Column(nullable = false, updatable = false, length = 1_000_000)
    private List<RequiredChange> changes;

    @Column(nullable = false, updatable = false, length = 10_000)
    private String conclusion;

    /** The opinion from which answers were carried forward. */
    @Column(updatable = false)
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
        this.answers = answers(draft, before);
        requireOutcomeFollows();
        if (outcome == OpinionOutcome.CLEAR) Clearable.requireWordsClearable(instrument, choice.kind());
    }

    private List<ItemAnswer> answers(OpinionDraft draft, @Nullable LegalOpinion before) {
        var all = new ArrayList<ItemAnswer>();
        for (var item : LegalItem.values()) {
            var given = draft.answers().get(item);
            if (given == null) throw new ItemUnanswered(item);
            if (given.answer() != Answer.PASS && given.note().isBlank()) throw new ReasonNotGiven(item);
            var answer = new ItemAnswer(item, given.answer(), given.note(), Standing.ANSWERED);
            // The same words on the same text are simply given again; on another text they are carried forward.
            var carried = before != null
                    && !before.hash().equals(hash())
                    && !draft.reexamined().contains(item)
                    && before.answers.stream().anyMatch(answer::sameAs);
            if (carried && !draft.confirmUnchanged()) throw new CarriedAnswersUnconfirmed();
            all.add(
                    carried
                            ? new ItemAnswer(item, given.answer(), given.note(), Standing.CONFIRMED_UNCHANGED)
                            : answer);
        }
        return List.copyOf(all);
    }

    private void requireOutcomeFollows() {
        if (outcome == OpinionOutcome.BARRED) return;
        for (var answer : answers)
            if (answer.answer() == Answer.BAR && !answer.item().waivable()) throw new BarNotWaivable(answer.item());
        var change = answers.stream().anyMatch(answer -> answer.answer() == Answer.CHANGE);
        var clear = outcome == OpinionOutcome.CLEAR;
        if (clear ? change || !changes.isEmpty() : changes.isEmpty()) throw new ChangesNotNamed();
    }

    /** Whether one of the items that cannot be waived bars the text: the input {@code barred} of table A. */
    public static boolean barred(OpinionDraft draft) {
        return draft.answers().entrySet().stream()
                .anyMatch(
                        entry -> !entry.getKey().waivable() && entry.getValue().answer() == Answer.BAR);
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
