package subrosa.conclusion;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one State approves at home what it concludes abroad: the parameters of table B. They are configuration, not law applied by itself.
 *
 * @param consentRequired parliament consents to treaties subject to ratification (B1)
 * @param majority of the votes cast that carry the consent
 * @param chambers each of which consents, or before which treaties are laid
 * @param layingRequired such treaties are laid before parliament (B2)
 * @param layingDays of one period
 * @param dayType which days count
 * @param objectionEffect of an objection by the first of the chambers
 * @param cabinetRequired the cabinet approves whatever no earlier row sends elsewhere (B3)
 * @param referendum approval goes to a referendum as well
 * @param reportNonbinding non-binding instruments are reported to parliament (B5)
 * @param reviewAfterYears when records come up for declassification, from their date
 */
public record Jurisdiction(
        @DefaultValue("false") boolean consentRequired,
        @DefaultValue("SIMPLE") Majority majority,
        @DefaultValue List<String> chambers,
        @DefaultValue("false") boolean layingRequired,
        @DefaultValue("0") int layingDays,
        @DefaultValue("SITTING") DayType dayType,
        @DefaultValue("REFUSAL") ObjectionEffect objectionEffect,
        @DefaultValue("false") boolean cabinetRequired,
        @DefaultValue("false") boolean referendum,
        @DefaultValue("false") boolean reportNonbinding,
        @DefaultValue("20") int reviewAfterYears) {

    /** {@code 21 sitting days}. */
    public String layingPeriod() {
        return dayType.words(layingDays);
    }
}
