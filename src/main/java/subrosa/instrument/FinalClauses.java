package subrosa.instrument;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The clauses from which signature, ratification, entry into force and registration are computed.
 *
 * @param subjectToRatification signature is simple: consent to be bound comes later (VCLT 14)
 * @param condition what starts the clock of entry into force
 * @param fixedDate only for {@link ForceCondition#FIXED_DATE}
 * @param deposits how many instruments have to be deposited; only for {@link ForceCondition#DEPOSIT}
 * @param delay from the condition to entry into force; zero when it enters into force on the day itself
 * @param provisionalApplication applied before entry into force (VCLT 25)
 * @param registration who registers it with the Secretariat of the United Nations (Charter 102)
 */
public record FinalClauses(
        boolean subjectToRatification,
        ForceCondition condition,
        @Nullable LocalDate fixedDate,
        @Nullable Integer deposits,
        Period delay,
        boolean provisionalApplication,
        String duration,
        String amendment,
        String withdrawal,
        String disputeSettlement,
        String depositary,
        String prevailingLanguage,
        String registration) {

    /** @throws RatificationClauseMissing if table A asks for ratification and these clauses do not */
    public void requireFit(InstrumentKind kind) {
        if (kind == InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION && !subjectToRatification)
            throw new RatificationClauseMissing();
    }

    /** Every clause by its name, in one order for ever: what the hash of the text and a comparison of versions are made of. */
    String words() {
        return String.join(
                "\n",
                "Subject to ratification: " + (subjectToRatification ? "yes" : "no"),
                "Enters into force on: " + condition + (fixedDate == null ? "" : " " + fixedDate)
                        + (deposits == null ? "" : " of " + deposits) + ", after " + delay,
                "Provisional application: " + (provisionalApplication ? "yes" : "no"),
                "Duration: " + duration,
                "Amendment: " + amendment,
                "Withdrawal: " + withdrawal,
                "Dispute settlement: " + disputeSettlement,
                "Depositary: " + depositary,
                "Prevailing language: " + prevailingLanguage,
                "Registration: " + registration);
    }
}
