package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was understood is never lost: where it came from, who accepted it, and the one thing that became of it. */
class UnderstandingTests {

    private static final UUID CONTACT = UUID.randomUUID();
    private static final UUID INSTRUMENT = UUID.randomUUID();

    private final Channel channel = Dossiers.channel();

    @Test
    void comesFromAContact() {
        assertThatThrownBy(() -> understanding(List.of(), UnderstandingStatus.NOTED, null))
                .isInstanceOf(UnderstandingWithoutContact.class);
    }

    @Test
    void isAcceptedByTheOtherSideOnlyWhenReadBack() {
        assertThatThrownBy(() -> understanding(List.of(CONTACT), UnderstandingStatus.ACCEPTED, null))
                .isInstanceOf(NotReadBack.class);
        assertThat(understanding(List.of(CONTACT), UnderstandingStatus.ACCEPTED, Dossiers.TODAY)
                        .statusOf("PLO"))
                .isEqualTo(UnderstandingStatus.ACCEPTED);
    }

    @Test
    void keepsEveryContactAndTheLatestStatusOfEachParty() {
        var understanding = understanding(List.of(CONTACT), UnderstandingStatus.PROPOSED, null);
        var later = UUID.randomUUID();

        understanding.comeBack(
                channel,
                later,
                List.of(new PartyStatus("PLO", UnderstandingStatus.ACCEPTED_AD_REFERENDUM)),
                Dossiers.TODAY);

        assertThat(understanding.contacts()).containsExactly(CONTACT, later);
        assertThat(understanding.statusOf("PLO")).isEqualTo(UnderstandingStatus.ACCEPTED_AD_REFERENDUM);
        assertThat(understanding.statusOf("Israel")).isEqualTo(UnderstandingStatus.PROPOSED);
        assertThat(understanding.readBackOn()).contains(Dossiers.TODAY);
    }

    @Test
    void hasExactlyOneDispositionAndKeepsTheOneThatWasReplaced() {
        var understanding = understanding(List.of(CONTACT), UnderstandingStatus.NOTED, null);
        understanding.dispose(new Disposition(DispositionKind.ARTICLE, INSTRUMENT, "XIV", null));

        understanding.dispose(new Disposition(DispositionKind.ARTICLE, INSTRUMENT, "XIV", null));
        assertThat(understanding.dispositions()).hasSize(1);

        assertThatThrownBy(() ->
                        understanding.dispose(new Disposition(DispositionKind.SIDE_LETTER, INSTRUMENT, "Letter", null)))
                .isInstanceOf(AlreadyDisposed.class);

        understanding.dispose(
                new Disposition(DispositionKind.SIDE_LETTER, INSTRUMENT, "Letter", "Moved in the last round."));
        assertThat(understanding.disposition().orElseThrow().kind()).isEqualTo(DispositionKind.SIDE_LETTER);
        assertThat(understanding.dispositions()).hasSize(2);
    }

    @Test
    void isNotDroppedWithoutAReason() {
        var understanding = understanding(List.of(CONTACT), UnderstandingStatus.NOTED, null);

        assertThatThrownBy(() -> understanding.dispose(Disposition.dropped(" ")))
                .isInstanceOf(DispositionIncomplete.class);
        assertThat(understanding.disposition()).isEmpty();
    }

    @Test
    void namesTheInstrumentAndProvisionThatCarryIt() {
        var understanding = understanding(List.of(CONTACT), UnderstandingStatus.NOTED, null);

        assertThatThrownBy(() -> understanding.dispose(new Disposition(DispositionKind.ARTICLE, null, "XIV", null)))
                .isInstanceOf(DispositionIncomplete.class);
        assertThatThrownBy(
                        () -> understanding.dispose(new Disposition(DispositionKind.SIDE_LETTER, INSTRUMENT, "", null)))
                .isInstanceOf(DispositionIncomplete.class);
    }

    @Test
    void isOnlyDroppedOnceAPartyRejectedIt() {
        var understanding = understanding(List.of(CONTACT), UnderstandingStatus.REJECTED, null);

        assertThatThrownBy(() -> understanding.dispose(new Disposition(DispositionKind.ARTICLE, INSTRUMENT, "I", null)))
                .isInstanceOf(UnderstandingRejected.class);
        understanding.dispose(Disposition.dropped("Rejected by them."));
        assertThat(understanding.disposition()).isPresent();
    }

    private Understanding understanding(
            List<UUID> contacts, UnderstandingStatus theirs, @Nullable LocalDate readBackOn) {
        return Dossiers.as(
                "envoy",
                () -> new Understanding(
                        channel,
                        new UnderstandingDraft(
                                "Gaza and Jericho first",
                                contacts,
                                List.of(new PartyStatus("PLO", theirs)),
                                readBackOn),
                        Dossiers.NOW));
    }
}
