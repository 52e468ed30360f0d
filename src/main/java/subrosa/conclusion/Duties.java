package subrosa.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;

/** What the law at home asks afterwards: reports, publication, laying. It holds nothing up, but each is somebody's work with a date. */
@Service
@Transactional
public class Duties {

    private final DomesticApprovals approvals;
    private final Signatures signatures;
    private final EntriesIntoForce entries;
    private final Timeline timeline;
    private final Clock clock;

    Duties(
            DomesticApprovals approvals,
            Signatures signatures,
            EntriesIntoForce entries,
            Timeline timeline,
            Clock clock) {
        this.approvals = approvals;
        this.signatures = signatures;
        this.entries = entries;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The events have come: the rows of what is owed from them and not done. */
    public List<String> arise(UUID instrument, Collection<DueFrom> events) {
        var approval = approval(instrument);
        for (var event : events) approval.owe(event, dayOf(event, instrument));
        return approval.owed().stream()
                .filter(one -> events.stream().anyMatch(one::isOwedFrom))
                .map(Requirement::row)
                .toList();
    }

    private LocalDate dayOf(DueFrom event, UUID instrument) {
        return switch (event) {
            case SIGNATURE ->
                signatures.current(instrument).orElseThrow(NotSignedYet::new).signedOn();
            case APPROVAL -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            case FORCE ->
                entries.current(instrument).orElseThrow(NotInForce::new).inForceOn();
        };
    }

    public void discharge(UUID instrument, DutyDone done) {
        var approval = approval(instrument);
        approval.discharge(done, clock.instant());
        timeline.note(
                approval.channel(), Stage.S14, "What was owed afterwards was done on " + done.on() + ".", done.row());
    }

    /** Those that are owed and not done, of the text as it stands. */
    @Transactional(readOnly = true)
    public List<Requirement> owed(UUID instrument) {
        return approvals.current(instrument).map(DomesticApproval::owed).orElse(List.of());
    }

    private DomesticApproval approval(UUID instrument) {
        return approvals.current(instrument).orElseThrow(() -> new RequirementNotMet("the route of table B"));
    }
}
