package subrosa.instrument;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
