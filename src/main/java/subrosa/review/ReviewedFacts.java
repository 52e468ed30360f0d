package subrosa.review;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import subrosa.absence.StandIns;
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
    private final StandIns standIns;

    ReviewedFacts(
            Instruments instruments,
            LegalReviews reviews,
            IntegrityReports reports,
            Clearances clearances,
            StandIns standIns) {
        this.instruments = instruments;
        this.reviews = reviews;
        this.reports = reports;
        this.clearances = clearances;
        this.standIns = standIns;
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
        return review.opinion().answers().stream()
                        .anyMatch(answer -> answer.item() == LegalItem.AMNESTY && answer.answer() == Answer.PASS)
                && reports.latest(instrument)
                        .filter(report -> !report.findings().gap() && seenByOtherEyes(report, review))
                        .isPresent();
    }

    /** Neither of the two lawyers wrote the report, nor stood in for who did or the other way round when report or opinion was written (INV-05). */
    private boolean seenByOtherEyes(IntegrityReport report, LegalReviews.Review review) {
        var reporter = report.recordedBy();
        var joined = standIns.of(Set.of(reporter));
        return Stream.concat(Stream.of(review.opinion().recordedBy()), review.reviewer().stream())
                .noneMatch(lawyer -> lawyer.equals(reporter)
                        || joined.stream()
                                .anyMatch(one -> one.joins(lawyer, reporter, report.recordedAt())
                                        || one.joins(
                                                lawyer,
                                                reporter,
                                                review.opinion().recordedAt())));
    }
}
