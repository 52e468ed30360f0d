package subrosa.review;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.CallDecision;
import subrosa.channel.Channels;
import subrosa.channel.ConfirmedCall;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instrument;
import subrosa.instrument.Instruments;
import subrosa.policy.Subject;

/** The decision on a text and its signatory (G2, S08): memorandum, cabinet where the tempo asks for it, principal. */
@Service
@Transactional
public class Approvals {

    private final Instruments instruments;
    private final Channels channels;
    private final NotNeeded notNeeded;
    private final Clearances clearances;
    private final ActionMemos memos;
    private final CabinetDecisions cabinet;
    private final ApprovalRecords approvals;
    private final Timeline timeline;
    private final Clock clock;

    Approvals(
            Instruments instruments,
            Channels channels,
            NotNeeded notNeeded,
            Clearances clearances,
            ActionMemos memos,
            CabinetDecisions cabinet,
            ApprovalRecords approvals,
            Timeline timeline,
            Clock clock) {
        this.instruments = instruments;
        this.channels = channels;
        this.notNeeded = notNeeded;
        this.clearances = clearances;
        this.memos = memos;
        this.cabinet = cabinet;
        this.approvals = approvals;
        this.timeline = timeline;
        this.clock = clock;
    }

    public ActionMemo draft(UUID instrument, ActionMemoDraft draft) {
        var text = instruments.get(instrument);
        var memo = memos.save(new ActionMemo(text, draft, clock.instant()));
        timeline.note(
                text.channel(), Stage.S08, "An action memorandum put “" + text.title() + "” before the principal.");
        return memo;
    }

    public CabinetDecision record(UUID instrument, CabinetDraft draft) {
        var text = instruments.get(instrument);
        var decision = cabinet.save(new CabinetDecision(text, draft, clock.instant()));
        timeline.note(
                text.channel(), Stage.S08, "The cabinet decided on “" + text.title() + "”: " + draft.decision() + ".");
        return decision;
    }

    public Approval decide(UUID instrument, ApprovalDraft draft) {
        var text = instruments.get(instrument);
        // A memorandum that was written counts, whatever table N says now.
        var memo = memos.latest(instrument).orElse(null);
        if (memo == null
                && notNeeded
                        .row(Subject.instrument(text.channel(), instrument), Omission.ACTION_MEMORANDUM)
                        .isEmpty()) throw new NoActionMemo();
        return decide(text, memo, draft);
    }

    /** As decided on a call whose minutes stand in for the memorandum (table F): the current reader is the principal who was on it. */
    public Approval decideByCall(UUID instrument, ConfirmedCall call) {
        var found = call.findings();
        return decide(
                instruments.get(instrument),
                null,
                new ApprovalDraft(
                        call.decision() == CallDecision.APPROVE ? Decision.APPROVE : Decision.REFUSE,
                        call.reason().orElse(null),
                        found.textHash(),
                        found.signatory(),
                        found.signatoryOffice() == null ? null : SignatoryOffice.valueOf(found.signatoryOffice())));
    }

    private Approval decide(Instrument text, @Nullable ActionMemo memo, ApprovalDraft draft) {
        var approval = approvals.save(new Approval(
                text,
                memo,
                clearances.of(text.id()),
                channels.get(text.channel()).tempo(),
                cabinet.latest(text.id()).orElse(null),
                draft,
                clock.instant()));
        timeline.noteDecision(
                text.channel(),
                Stage.S08,
                "The principal decided on “" + text.title() + "”, version "
                        + text.currentVersion().number() + ": " + draft.decision() + ".",
                draft.reason());
        return approval;
    }

    @Transactional(readOnly = true)
    public Optional<ActionMemo> memo(UUID instrument) {
        return memos.latest(instruments.get(instrument).id());
    }

    @Transactional(readOnly = true)
    public Optional<CabinetDecision> cabinetDecision(UUID instrument) {
        return cabinet.latest(instruments.get(instrument).id());
    }

    /** Whom the principal approved, with the current text, to sign it. */
    @Transactional(readOnly = true)
    public Optional<String> approvedSignatory(UUID instrument) {
        if (!clearances.approved(instrument)) return Optional.empty();
        return approvals.latest(instrument).map(Approval::signatory);
    }

    /** The principal's latest decision; a refusal among them. */
    @Transactional(readOnly = true)
    public Optional<Approval> decision(UUID instrument) {
        return approvals.latest(instruments.get(instrument).id());
    }
}
