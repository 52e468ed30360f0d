package subrosa.review;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Stakeholder;
import subrosa.channel.Stakeholders;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.instrument.Instruments;

/** Integrity, ethics and inclusion of a text (S07): report, consultation, check. */
@Service
@Transactional
public class IntegrityReviews {

    private final Instruments instruments;
    private final Stakeholders stakeholders;
    private final IntegrityReports reports;
    private final Consultations consultations;
    private final IntegrityChecks checks;
    private final Timeline timeline;
    private final Clock clock;

    IntegrityReviews(
            Instruments instruments,
            Stakeholders stakeholders,
            IntegrityReports reports,
            Consultations consultations,
            IntegrityChecks checks,
            Timeline timeline,
            Clock clock) {
        this.instruments = instruments;
        this.stakeholders = stakeholders;
        this.reports = reports;
        this.consultations = consultations;
        this.checks = checks;
        this.timeline = timeline;
        this.clock = clock;
    }

    public IntegrityReport report(UUID instrument, IntegrityDraft findings) {
        var text = instruments.get(instrument);
        var concerned =
                stakeholders.of(text.channel()).stream().map(Stakeholder::name).toList();
        var before = reports.latest(instrument).orElse(null);
        var report = reports.save(new IntegrityReport(text, concerned, findings, before, clock.instant()));
        var unheard = report.findings().hearings().stream()
                .filter(hearing -> !hearing.consulted())
                .count();
        timeline.note(
                text.channel(),
                Stage.S07,
                "The integrity report on “" + text.title() + "” was written; not consulted: " + unheard + ".");
        return report;
    }

    public Consultation plan(UUID instrument, ConsultationDraft draft) {
        var text = instruments.get(instrument);
        var plan = consultations.save(new Consultation(text, latest(instrument), draft, clock.instant()));
        timeline.note(text.channel(), Stage.S07, "A consultation was planned for the gap that the report names.");
        return plan;
    }

    /** The inspector observes the review and co-authors nothing (domain.md §2, order). */
    public void noticeInspector(UUID instrument) {
        var text = instruments.get(instrument);
        timeline.note(
                text.channel(),
                Stage.S07,
                "The inspector was given notice of the integrity report on “" + text.title() + "”.");
    }

    public IntegrityCheck check(UUID instrument, VictimsDraft draft) {
        var text = instruments.get(instrument);
        var report = latest(instrument);
        var check = checks.save(new IntegrityCheck(
                text, report, consultations.latest(report.id()).orElse(null), draft, clock.instant()));
        timeline.note(
                text.channel(),
                Stage.S07,
                "The integrity report on “" + text.title() + "” was checked for victims, amnesty and conflicts of"
                        + " interest: " + draft.verdict() + ".");
        return check;
    }

    /**
     * The countersigned opinion on this very text answered for victims and amnesty (S06, item 8), and its authors did not write the report:
     * nobody has to check the report besides (table N, row N7).
     */
    public IntegrityCheck checkByOpinion(UUID instrument) {
        var text = instruments.get(instrument);
        // The institution's own act: whoever wrote the report does not check it.
        return CurrentReader.runAs(
                Reader.system(),
                () -> checks.save(new IntegrityCheck(
                        text,
                        latest(instrument),
                        null,
                        new VictimsDraft(VictimsVerdict.CLEAR, true, false, null),
                        clock.instant())));
    }

    @Transactional(readOnly = true)
    public Optional<IntegrityReport> report(UUID instrument) {
        return reports.latest(instruments.get(instrument).id());
    }

    private IntegrityReport latest(UUID instrument) {
        return reports.latest(instrument).orElseThrow(NoIntegrityReport::new);
    }
}
