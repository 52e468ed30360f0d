package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;
import subrosa.instrument.LegalNature;

/** What the law at home asks before consent to be bound, by table B and the jurisdiction's parameters. */
@Service
@Transactional
public class DomesticApprovals {

    private final StoredDomesticApprovals stored;
    private final Instruments instruments;
    private final Channels channels;
    private final Jurisdictions jurisdictions;
    private final Timeline timeline;
    private final Clock clock;

    DomesticApprovals(
            StoredDomesticApprovals stored,
            Instruments instruments,
            Channels channels,
            Jurisdictions jurisdictions,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.channels = channels;
        this.jurisdictions = jurisdictions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Read anew each time table B is asked: acts of parliament change them. */
    @Transactional(readOnly = true)
    public ApprovalFacts facts(UUID instrument) {
        var on = instruments.get(instrument);
        var key = jurisdictions.keyOf(channels.get(on.channel()));
        var rules = jurisdictions.of(key);
        var approval = current(instrument);
        return new ApprovalFacts(
                on.kind().map(Enum::name).orElse(""),
                key,
                rules.consentRequired(),
                rules.layingRequired(),
                rules.cabinetRequired(),
                rules.reportNonbinding(),
                rules.layingPeriod(),
                on.nature().map(LegalNature::lawMustChange).orElse(false),
                approval.map(DomesticApproval::commonsObjected).orElse(false),
                approval.map(DomesticApproval::lordsObjected).orElse(false),
                approval.map(DomesticApproval::extended).orElse(false),
                approval.map(DomesticApproval::exceptional).orElse(false));
    }

    /** Opens the approval on the route of table B, or takes the further requirements of a repeated evaluation. */
    public ApprovalStep take(UUID instrument, ApprovalRoute route, String row, List<Requirement> requirements) {
        var on = instruments.get(instrument);
        var approval = current(instrument).orElse(null);
        if (approval == null) {
            var key = jurisdictions.keyOf(channels.get(on.channel()));
            approval = stored.save(new DomesticApproval(on, key, route, row, jurisdictions.of(key), clock.instant()));
            timeline.note(
                    on.channel(),
                    Stage.S14,
                    "Table B chose the route of domestic approval for “" + on.title() + "”: " + route + ".",
                    row);
        }
        var before = approval.requirements().stream().map(Requirement::row).toList();
        approval.require(requirements);
        var added = approval.requirements().stream()
                .map(Requirement::row)
                .filter(one -> !before.contains(one))
                .toArray(String[]::new);
        if (added.length > 0)
            timeline.note(on.channel(), Stage.S14, "Table B added requirements for “" + on.title() + "”.", added);
        return approval.next(jurisdictions.of(approval.jurisdiction()));
    }

    public void explain(UUID instrument, ExplanatoryMemorandum memorandum) {
        var approval = open(instrument);
        approval.explain(memorandum);
        timeline.note(
                approval.channel(),
                Stage.S14,
                "The explanatory memorandum was laid with the text of " + titled(instrument) + ".");
    }

    public void record(UUID instrument, ParliamentaryOutcome outcome) {
        var approval = open(instrument);
        approval.record(outcome, jurisdictions.of(approval.jurisdiction()), clock.instant());
        timeline.note(
                approval.channel(),
                Stage.S14,
                "Parliament on " + titled(instrument) + ": " + outcome.outcome() + by(outcome.chamber())
                        + votes(outcome.votesFor(), outcome.votesAgainst()) + " on " + outcome.on() + ".",
                approval.row());
    }

    public void record(UUID instrument, CabinetOutcome outcome) {
        var approval = open(instrument);
        approval.record(outcome, clock.instant());
        timeline.note(
                approval.channel(),
                Stage.S14,
                outcome.approved()
                        ? "The cabinet approved " + titled(instrument) + "; parliament was told on "
                                + outcome.statedToParliamentOn() + votes(outcome.votesFor(), outcome.votesAgainst())
                                + "."
                        : "The cabinet refused " + titled(instrument) + ".",
                approval.row());
    }

    public void record(UUID instrument, PersonalApproval given) {
        var approval = open(instrument);
        approval.record(given, clock.instant());
        timeline.note(
                approval.channel(),
                Stage.S14,
                given.approved()
                        ? "The domestic approval of " + titled(instrument) + " was given, citing its authority."
                        : "The domestic approval of " + titled(instrument) + " was refused.",
                approval.row());
    }

    public void record(UUID instrument, Referendum referendum) {
        var approval = open(instrument);
        var refusedBefore = stored.of(instrument).stream().anyMatch(DomesticApproval::refusedByThePeople);
        approval.record(referendum, refusedBefore, clock.instant());
        timeline.note(
                approval.channel(),
                Stage.S14,
                referendum.subject() + (referendum.approved() ? " approved " : " refused ") + titled(instrument)
                        + votes(referendum.votesFor(), referendum.votesAgainst()) + ".",
                approval.row());
    }

    public void meet(UUID instrument, MeetRequirements evidence) {
        var approval = open(instrument);
        approval.meet(evidence);
        var rows = evidence.met().stream().map(MeetRequirements.Met::row).toArray(String[]::new);
        timeline.note(
                approval.channel(),
                Stage.S14,
                "Evidence for the requirements added for " + titled(instrument) + " was recorded.",
                rows);
    }

    public void noteGranted(UUID instrument) {
        var approval = open(instrument);
        timeline.note(
                approval.channel(),
                Stage.S14,
                "All domestic requirements for " + titled(instrument) + " are met.",
                approval.row());
    }

    /** PARLIAMENT_REFUSES: the other side is told in writing (domain.md §2). */
    public void informOtherSide(UUID instrument, RefusalNotice notice) {
        var on = instruments.get(instrument);
        timeline.note(
                on.channel(),
                Stage.S14,
                "The other side was told in writing on " + notice.sentOn() + " that the domestic approval of “"
                        + on.title() + "” was refused.");
    }

    /** Of the text as it stands. */
    @Transactional(readOnly = true)
    public Optional<DomesticApproval> current(UUID instrument) {
        var on = instruments.get(instrument);
        return on.hasText()
                ? stored.of(instrument).stream()
                        .filter(one -> one.hash().equals(on.hash()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public ApprovalStep next(UUID instrument) {
        var approval = open(instrument);
        return approval.next(jurisdictions.of(approval.jurisdiction()));
    }

    private DomesticApproval open(UUID instrument) {
        return current(instrument).orElseThrow(() -> new RequirementNotMet("the route of table B"));
    }

    private static String by(@Nullable String chamber) {
        return chamber == null || chamber.isBlank() ? "" : ", " + chamber;
    }

    private String titled(UUID instrument) {
        return "“" + instruments.get(instrument).title() + "”";
    }

    private static String votes(@Nullable Number votesFor, @Nullable Number votesAgainst) {
        return votesFor == null || votesAgainst == null ? "" : " (" + votesFor + "–" + votesAgainst + ")";
    }
}
