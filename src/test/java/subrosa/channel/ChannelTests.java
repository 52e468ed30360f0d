package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelTests {

    @Test
    void refusesAChannelWithOneSideOrNoHome() {
        var home = new Party("Israel", Nature.STATE, true, "il", null);
        var away = new Party("PLO", Nature.NON_STATE, false, null, null);

        assertThatThrownBy(() -> open(List.of(home))).isInstanceOf(ChannelNeedsTwoSides.class);
        assertThatThrownBy(() -> open(List.of(home, home))).isInstanceOf(ChannelNeedsTwoSides.class);
        assertThatThrownBy(() -> open(List.of(away, new Party("Norway", Nature.STATE, false, null, null))))
                .isInstanceOf(ChannelNeedsTwoSides.class);
    }

    @Test
    void refusesAChannelWithoutAPrincipalForEachParty() {
        var opening = Dossiers.opening(Track.TRACK_2);
        var without = new Opening(
                opening.codeword(),
                opening.level(),
                opening.track(),
                opening.parties(),
                opening.principals().subList(0, 1),
                List.of(),
                List.of());

        assertThatThrownBy(() -> new Channel("CH-TEST01", without, "desk", Dossiers.NOW))
                .isInstanceOf(ChannelNeedsPrincipal.class)
                .hasMessageContaining("PLO");
    }

    @Test
    void beginsSecretAndStandard() {
        var channel = Dossiers.channel();

        assertThat(channel.announced()).isFalse();
        assertThat(channel.tempo()).isEqualTo(Tempo.STANDARD);
        assertThat(channel.hasNonStateParty()).isTrue();
        assertThat(channel.home().name()).isEqualTo("Israel");
        assertThat(channel.official()).isFalse();
    }

    @Test
    void doesNothingAfterItsWithdrawal() {
        var channel = Dossiers.channel();
        channel.withdraw("No lawful way.", Dossiers.NOW);

        assertThatThrownBy(() -> channel.keepTempo(Tempo.CRISIS, "F1", null)).isInstanceOf(ChannelWithdrawn.class);
        assertThatThrownBy(() -> channel.withdraw("again", Dossiers.NOW)).isInstanceOf(ChannelWithdrawn.class);
        assertThatThrownBy(() -> Dossiers.signed().requireInForce(channel, Dossiers.NOW))
                .isInstanceOf(ChannelWithdrawn.class);
    }

    @Test
    void leavesByOneWayOnly() {
        var channel = Dossiers.channel();
        assertThatThrownBy(() -> channel.leaveBy(WayOut.X1)).isInstanceOf(IllegalStateException.class);
        channel.withdraw("No lawful way.", Dossiers.NOW);
        assertThat(channel.withdrawnBy()).isEmpty();
        channel.leaveBy(WayOut.X1);

        assertThatThrownBy(() -> channel.leaveBy(WayOut.X2)).isInstanceOf(WayOutChosen.class);
        assertThat(channel.withdrawnBy()).contains(WayOut.X1);
    }

    private static Channel open(List<Party> parties) {
        var opening = Dossiers.opening(Track.TRACK_2);
        return new Channel(
                "CH-TEST01",
                new Opening("X", opening.level(), opening.track(), parties, opening.principals(), List.of(), List.of()),
                "desk",
                Dossiers.NOW);
    }
}
