package subrosa.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Drafts.NOW;
import static subrosa.instrument.Drafts.article;
import static subrosa.instrument.Drafts.draft;
import static subrosa.instrument.Drafts.instrument;
import static subrosa.instrument.Drafts.letter;

import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;

/** INV-09: nothing secret binds. */
class SecretLettersTests {

    @Test
    void refusesASideLetterThatIsSecretAndBinding() {
        assertThatThrownBy(() -> draft(List.of(article("1", "a")), List.of(), List.of(letter(true, true)))
                        .text())
                .isInstanceOf(SideLetterSecretAndBinding.class);
    }

    @Test
    void letsASideLetterBindInTheOpenOrStayClosedWithoutBinding() {
        assertThatCode(() -> {
                    draft(List.of(article("1", "a")), List.of(), List.of(letter(true, false)))
                            .text();
                    draft(List.of(article("1", "a")), List.of(), List.of(letter(false, true)))
                            .text();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASecretInstrumentThatBindsOrMayBind() {
        var secret = CurrentReader.runAs(Reader.system(), () -> instrument(true));
        assertThatThrownBy(secret::requireNothingSecretBinds)
                .as("nobody has said yet that it does not bind")
                .isInstanceOf(InstrumentSecretAndBinding.class);
        secret.choose(choice(), nature(Binding.YES));
        assertThatThrownBy(secret::requireNothingSecretBinds).isInstanceOf(InstrumentSecretAndBinding.class);
        secret.choose(choice(), nature(Binding.UNDETERMINED));
        assertThatThrownBy(secret::requireNothingSecretBinds).isInstanceOf(InstrumentSecretAndBinding.class);
        secret.choose(choice(), nature(Binding.NO));
        assertThatCode(secret::requireNothingSecretBinds).doesNotThrowAnyException();
    }

    @Test
    void refusesASecretLetterOnceAThirdStateIsAffectedUntilItIsPublished() {
        CurrentReader.runAs(Reader.system(), () -> {
            var open = instrument(false);
            open.revise(draft(List.of(article("1", "a")), List.of(), List.of(letter(false, true))), NOW);
            open.choose(choice(), nature(Binding.YES));
            assertThatCode(open::requireNothingSecretBinds).doesNotThrowAnyException();
            open.choose(choice(), new LegalNature(Binding.YES, true, Weight.LOW, true, true, false));
            assertThatThrownBy(open::requireNothingSecretBinds).isInstanceOf(SecretTouchesThirdState.class);
            var before = open.hash();
            open.publishLetters(NOW);
            assertThatCode(open::requireNothingSecretBinds).doesNotThrowAnyException();
            assertThat(open.hash()).as("what was reviewed was another text").isNotEqualTo(before);
            return open;
        });
    }

    @Test
    void refusesASecretInstrumentThatAffectsAThirdState() {
        var secret = CurrentReader.runAs(Reader.system(), () -> instrument(true));
        secret.choose(choice(), new LegalNature(Binding.NO, true, Weight.LOW, true, true, false));
        assertThatThrownBy(secret::requireNothingSecretBinds).isInstanceOf(SecretTouchesThirdState.class);
    }

    @Test
    void aPublishedInstrumentMayBind() {
        var secret = CurrentReader.runAs(Reader.system(), () -> instrument(true));
        secret.choose(choice(), nature(Binding.YES));
        secret.publish();
        assertThatCode(secret::requireNothingSecretBinds).doesNotThrowAnyException();
    }

    private static InstrumentChoice choice() {
        return new InstrumentChoice("A8", InstrumentKind.EXECUTIVE_AGREEMENT, true, "");
    }

    private static LegalNature nature(Binding binding) {
        return new LegalNature(binding, true, Weight.LOW, true, false, false);
    }
}
