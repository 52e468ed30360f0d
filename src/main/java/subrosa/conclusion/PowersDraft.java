package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Full powers as a form gives them.
 *
 * @param titleNamed the treaty as the document names it; has to be the exact title
 * @param issuedBy the issuer, or the decision of a non-State party's organs
 * @param defect what the treaty section found wrong, if it looked
 */
public record PowersDraft(
        String party,
        String representative,
        @Nullable String title,
        Office office,
        TreatyAct act,
        @Nullable PowersBasis basis,
        @Nullable String titleNamed,
        @Nullable String issuedBy,
        @Nullable Office issuerOffice,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        @Nullable String defect) {

    /** VCLT 7(2): the office speaks for itself. */
    public static PowersDraft byOffice(
            String party, String representative, String title, Office office, TreatyAct act) {
        return new PowersDraft(
                party, representative, title, office, act, PowersBasis.OFFICE, null, null, null, null, null, null);
    }

    boolean inOrder() {
        return defect == null || defect.isBlank();
    }

    PowersDraft forParty(String party) {
        return new PowersDraft(
                party,
                representative,
                title,
                office,
                act,
                basis,
                titleNamed,
                issuedBy,
                issuerOffice,
                issuedOn,
                place,
                defect);
    }
}
