package subrosa.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Drafts.NOW;
import static subrosa.review.Reviewed.A3;
import static subrosa.review.Reviewed.instrument;
import static subrosa.review.Reviewed.opinion;
import static subrosa.review.Reviewed.withChanges;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.instrument.Binding;
import subrosa.instrument.Weight;

/** Who wrote a text reviews it in no way, nor does whoever stands in for them, or they for whom (INV-05). */
class OtherEyesOnATextTests {

    private static final String AUTHOR = "envoy";

    static Stream<Reader> theSameEyes() {
        return Stream.of(
                Readers.named(AUTHOR), Readers.deputy("legal", AUTHOR, NOW), Readers.absent("legal", AUTHOR, NOW));
    }

    @ParameterizedTest
    @MethodSource("theSameEyes")
    void clearItByNoWord(Reader reader) {
        var instrument = instrument("a");

        refused(
                reader,
                () -> new OralOpinion(
                        instrument,
                        new OralOpinionDraft(
                                OralOutcome.CLEAR,
                                null,
                                "Nothing bars it.",
                                Binding.YES,
                                true,
                                Weight.HIGH,
                                true,
                                false,
                                false,
                                null),
                        A3,
                        NOW));
    }

    @ParameterizedTest
    @MethodSource("theSameEyes")
    void confirmNoChangesInIt(Reader reader) {
        var instrument = instrument("a");
        var opinion = opinion(instrument, withChanges());

        refused(
                reader,
                () -> new ChangesReview(
                        opinion, instrument, new ChangesDraft(ChangesVerdict.CONFIRMED, true, null, null), NOW));
    }

    @ParameterizedTest
    @MethodSource("theSameEyes")
    void writeNoParagraphOnItsIntegrity(Reader reader) {
        var instrument = instrument("a");

        refused(reader, () -> new IntegrityParagraph(instrument, "All were heard.", null, NOW));
    }

    private static void refused(Reader reader, Supplier<?> review) {
        assertThatThrownBy(() -> CurrentReader.runAs(reader, review)).isInstanceOf(AuthorReviewsOwnText.class);
    }
}
