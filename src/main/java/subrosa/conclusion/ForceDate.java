package subrosa.conclusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import subrosa.instrument.FinalClauses;
import subrosa.instrument.ForceCondition;

/**
 * The day on which an instrument enters into force, computed from its final clauses and what has happened so far (VCLT 24).
 *
 * @param on empty while the condition is open
 * @param words the method, as a certifying statement puts it, or what is still missing
 */
public record ForceDate(Optional<LocalDate> on, String words) {

    public static ForceDate of(
            FinalClauses clauses, List<String> parties, Signature signature, List<Consent> consents) {
        if (!signature.full()) return open("The signature ad referendum has not been confirmed.");
        if (clauses.subjectToRatification()) {
            var missing = parties.stream()
                    .filter(party -> consents.stream().noneMatch(one -> bound(one, party)))
                    .toList();
            // Under a multilateral deposit clause the n-th deposit suffices; else every party ratifies.
            if (!missing.isEmpty() && clauses.condition() != ForceCondition.DEPOSIT)
                return open("Not ratified yet by: " + String.join(", ", missing) + ".");
        }
        return switch (clauses.condition()) {
            case SIGNATURE -> on(clauses, later(signature.signedOn(), clauses, consents), "signature");
            case FIXED_DATE -> {
                var fixed = clauses.fixedDate();
                yield fixed == null
                        ? open("The final clauses name no date.")
                        : on(clauses, later(fixed, clauses, consents), "the date that the final clauses fix");
            }
            case EXCHANGE_OF_INSTRUMENTS ->
                latest(consents, ConsentKind.EXCHANGE)
                        .map(exchanged -> on(clauses, exchanged, "exchange of the instruments of ratification"))
                        .orElseGet(() -> open("The instruments of ratification have not been exchanged."));
            case LAST_NOTIFICATION -> {
                var silent = parties.stream()
                        .filter(party -> consents.stream()
                                .noneMatch(one -> one.kind() == ConsentKind.NOTIFICATION
                                        && one.party().equals(party)))
                        .toList();
                yield silent.isEmpty()
                        ? on(
                                clauses,
                                latest(consents, ConsentKind.NOTIFICATION).orElse(signature.signedOn()),
                                "the last notification")
                        : open("No notification yet from: " + String.join(", ", silent) + ".");
            }
            case DEPOSIT -> {
                var needed = clauses.deposits() == null ? parties.size() : clauses.deposits();
                var deposits = consents.stream()
                        .filter(one -> one.kind() == ConsentKind.DEPOSIT)
                        .map(Consent::on)
                        .sorted()
                        .toList();
                yield deposits.size() < needed
                        ? open(deposits.size() + " of " + needed + " instruments have been deposited.")
                        : on(clauses, deposits.get(needed - 1), "deposit of the required number of instruments");
            }
        };
    }

    private static boolean bound(Consent consent, String party) {
        return consent.kind() != ConsentKind.NOTIFICATION && consent.isOf(party);
    }

    /** Not before the last ratification, where there is one to wait for. */
    private static LocalDate later(LocalDate from, FinalClauses clauses, List<Consent> consents) {
        if (!clauses.subjectToRatification()) return from;
        return consents.stream()
                .map(Consent::on)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(from))
                .orElse(from);
    }

    private static Optional<LocalDate> latest(List<Consent> consents, ConsentKind kind) {
        return consents.stream()
                .filter(one -> one.kind() == kind)
                .map(Consent::on)
                .max(Comparator.naturalOrder());
    }

    private static ForceDate on(FinalClauses clauses, LocalDate met, String event) {
        var delay = clauses.delay();
        var words = delay.isZero() ? "On " + event + "." : delay + " after " + event + ".";
        return new ForceDate(Optional.of(met.plus(delay)), words);
    }

    private static ForceDate open(String missing) {
        return new ForceDate(Optional.empty(), missing);
    }
}
