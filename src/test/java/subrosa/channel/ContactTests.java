package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Memoranda of conversation: what they must say, and that they are superseded rather than edited (INV-03). */
class ContactTests {

    private final Channel channel = Dossiers.channel();

    @Test
    void supersedesAWrongMemorandumAndKeepsIt() {
        var wrong = contact(Dossiers.memcon(Dossiers.TODAY));

        var right = Dossiers.as(
                "envoy",
                () -> wrong.supersede(
                        channel, Dossiers.memcon(Dossiers.TODAY.minusDays(1)), "Wrong day.", Dossiers.NOW));

        assertThat(right.supersedes()).contains(wrong.id());
        assertThat(right.supersededBecause()).contains("Wrong day.");
        assertThat(wrong.supersededBy()).contains(right.id());
        assertThat(wrong.heldOn()).isEqualTo(Dossiers.TODAY);
    }

    @Test
    void refusesASecondCorrectionOfTheSameMemorandum() {
        var wrong = contact(Dossiers.memcon(Dossiers.TODAY));
        Dossiers.as("envoy", () -> wrong.supersede(channel, Dossiers.memcon(Dossiers.TODAY), "Wrong.", Dossiers.NOW));

        assertThatThrownBy(() -> Dossiers.as(
                        "envoy",
                        () -> wrong.supersede(channel, Dossiers.memcon(Dossiers.TODAY), "Again.", Dossiers.NOW)))
                .isInstanceOf(AlreadySuperseded.class);
    }

    @Test
    void refusesACorrectionWithoutReason() {
        var wrong = contact(Dossiers.memcon(Dossiers.TODAY));

        assertThatThrownBy(() -> Dossiers.as(
                        "envoy", () -> wrong.supersede(channel, Dossiers.memcon(Dossiers.TODAY), " ", Dossiers.NOW)))
                .isInstanceOf(CorrectionWithoutReason.class);
        assertThat(wrong.supersededBy()).isEmpty();
    }

    @Test
    void refusesCommitmentsThatNothingPermits() {
        assertThatThrownBy(() -> contact(Dossiers.memcon(Dossiers.TODAY, "We recognise them.", " ", false, null)))
                .isInstanceOf(CommitmentWithoutAuthority.class);
        assertThat(contact(Dossiers.memcon(Dossiers.TODAY, "We meet again.", "Mandate, scope", false, null)))
                .isNotNull();
    }

    @Test
    void refusesAnExcessThatIsNotDescribed() {
        assertThatThrownBy(() -> contact(Dossiers.memcon(Dossiers.TODAY, "none", null, true, null)))
                .isInstanceOf(ExcessNotDescribed.class);
    }

    @Test
    void refusesAContactThatLiesAhead() {
        assertThatThrownBy(() -> contact(Dossiers.memcon(Dossiers.TODAY.plusDays(2))))
                .isInstanceOf(ContactNotYetHeld.class);
    }

    private Contact contact(Memcon memcon) {
        return Dossiers.as("envoy", () -> new Contact(channel, null, memcon, Dossiers.NOW));
    }
}
