package subrosa.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.StepFacts;
import subrosa.instrument.Instruments;
import subrosa.policy.Subject;

/** What is known in law of a text: its kind and weight, and whether a countersigned opinion clears it, victims and amnesty included. */
@Component
class ReviewedFacts implements StepFacts {

    private final Instruments instruments;
    private final LegalReviews reviews;
    private final IntegrityReports reports;
    private final Clearances clearances;

    ReviewedFacts(Instruments instruments, LegalReviews reviews, IntegrityReports reports, Clearances clearances) {
        this.instruments = instruments;
        this.reviews = reviews;
        this.reports = reports;
        this.clearances = clearances;
    }

    @Override
    public Map<String, Object> of(Subject subject) {
        if (subject.instrument() == null) return Map.of();
        var instrument = instruments.get(subject.instrument());
        var kind = instrument.kind();
        var nature = instrument.nature();
        if (kind.isEmpty() || nature.isEmpty()) return Map.of();
        return Map.of(
                "kind", kind.get().name(),
                "weight", nature.get().weight().name(),
                "clearedInLaw", clearedBesideTheReport(subject));
    }

    /** By lawyers who did not write the integrity report, and with nothing to say on amnesty (S06, item 8) or in the report on conflicts. */
    private boolean clearedBesideTheReport(Subject subject) {
        var instrument = subject.requiredInstrument();
        if (!clearances.legalClear(instrument)) return false;
        return reviews.current(instrument)
                .filter(review -> coversTheReport(instrument, review))
                .isPresent();
    }

    private boolean coversTheReport(UUID instrument, LegalReviews.Review review) {
        var reporter = reports.latest(instrument).map(IntegrityReport::recordedBy);
        return review.opinion().answers().stream()
                        .anyMatch(answer -> answer.item() == LegalItem.AMNESTY && answer.answer() == Answer.PASS)
                && !reporter.equals(Optional.of(review.opinion().recordedBy()))
                && !reporter.equals(review.reviewer())
                && reports.latest(instrument)
                        .filter(report -> !report.findings().gap())
                        .isPresent();
    }
}
