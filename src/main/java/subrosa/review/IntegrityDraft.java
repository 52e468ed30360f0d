package subrosa.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the form {@code reportIntegrity} (domain.md §7, document 14).
 *
 * @param women participation of women (UNSCR 1325); {@code youth} of youth (UNSCR 2250)
 * @param preparedness to {@code qualityAgreement}: the eight fundamentals of the United Nations Guidance of 2012
 * @param gap somebody has to be heard, or a clause or annex to be added, before this text can stand
 * @param dissent recorded, not argued away
 * @param confirmUnchanged what the report before said of unchanged articles is confirmed for the changed text
 */
public record IntegrityDraft(
        List<Hearing> stakeholders,
        @Nullable String women,
        @Nullable String youth,
        String victims,
        @Nullable String thirdParties,
        @Nullable String conflictsOfInterest,
        String durability,
        @Nullable String preparedness,
        @Nullable String consent,
        @Nullable String impartiality,
        @Nullable String inclusivity,
        @Nullable String nationalOwnership,
        @Nullable String lawAndNorms,
        @Nullable String coherence,
        @Nullable String qualityAgreement,
        boolean gap,
        @Nullable String gapDescription,
        @Nullable String dissent,
        boolean confirmUnchanged,
        @Nullable String textHash) {

    public IntegrityDraft {
        stakeholders = stakeholders == null ? List.of() : List.copyOf(stakeholders);
    }

    boolean answersEveryFundamental() {
        return Stream.of(
                        preparedness,
                        consent,
                        impartiality,
                        inclusivity,
                        nationalOwnership,
                        lawAndNorms,
                        coherence,
                        qualityAgreement)
                .allMatch(words -> words != null && !words.isBlank());
    }
}
