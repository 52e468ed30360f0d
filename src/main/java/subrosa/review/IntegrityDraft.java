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
 * @param confirmUnchanged what the report before said, and this one leaves out, is confirmed together for the changed text
 */
public record IntegrityDraft(
        List<Hearing> hearings,
        @Nullable String women,
        @Nullable String youth,
        @Nullable String victims,
        @Nullable String thirdParties,
        @Nullable String conflictsOfInterest,
        @Nullable String durability,
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
        hearings = hearings == null ? List.of() : List.copyOf(hearings);
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

    /** This draft, with what it leaves out taken from the report before. */
    IntegrityDraft over(IntegrityDraft before) {
        return new IntegrityDraft(
                hearings.isEmpty() ? before.hearings : hearings,
                or(women, before.women),
                or(youth, before.youth),
                or(victims, before.victims),
                or(thirdParties, before.thirdParties),
                or(conflictsOfInterest, before.conflictsOfInterest),
                or(durability, before.durability),
                or(preparedness, before.preparedness),
                or(consent, before.consent),
                or(impartiality, before.impartiality),
                or(inclusivity, before.inclusivity),
                or(nationalOwnership, before.nationalOwnership),
                or(lawAndNorms, before.lawAndNorms),
                or(coherence, before.coherence),
                or(qualityAgreement, before.qualityAgreement),
                gap,
                gapDescription,
                or(dissent, before.dissent),
                confirmUnchanged,
                textHash);
    }

    private static @Nullable String or(@Nullable String given, @Nullable String before) {
        return given == null || given.isBlank() ? before : given;
    }
}
