package subrosa.compartment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import subrosa.Readers;

/** With whom a reader shares their eyes (INV-05). */
class ReaderTests {

    private static final Instant MONDAY = Instant.parse("1993-03-01T00:00:00Z");
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(60));

    @Test
    void sharesTheirEyesWithNobodyButThemselves() {
        var legal = Readers.named("legal");
        assertThat(legal.sharesEyesWith("legal")).isTrue();
        assertThat(legal.sharesEyesWith("legal", MONDAY)).isTrue();
        assertThat(legal.sharesEyesWith("legal2")).isFalse();
        assertThat(legal.standsInFor()).isEmpty();
    }

    @Test
    void sharesThemBothWaysAsLongAsItHoldsWheneverItWasDone() {
        var deputy = Readers.deputy("legal2", "legal", MONDAY);
        var absent = Readers.absent("legal", "legal2", MONDAY);

        assertThat(deputy.sharesEyesWith("legal")).isTrue();
        assertThat(absent.sharesEyesWith("legal2")).isTrue();
        assertThat(deputy.sharesEyesWith("legal", LATER)).isTrue();
        assertThat(absent.sharesEyesWith("legal2", MONDAY.minusSeconds(1))).isTrue();
        assertThat(deputy.standsInFor()).containsExactly("legal");
        assertThat(absent.standsInFor()).isEmpty();
        assertThat(deputy.sharesEyesWith("desk", MONDAY)).isFalse();
    }

    @Test
    void sharesThemAfterwardsForWhatWasDoneWhileItHeld() {
        var once = Readers.onceDeputy("legal2", "legal", MONDAY);

        assertThat(once.sharesEyesWith("legal")).isFalse();
        assertThat(once.standsInFor()).isEmpty();
        assertThat(once.sharesEyesWith("legal", MONDAY)).isTrue();
        assertThat(once.sharesEyesWith("legal", MONDAY.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isTrue();
        assertThat(once.sharesEyesWith("legal", MONDAY.plus(Duration.ofDays(14))))
                .isFalse();
        assertThat(once.sharesEyesWith("legal", MONDAY.minusSeconds(1))).isFalse();
    }

    @Test
    void hasSharedThemSinceSomethingBeganThatWentOnThen() {
        var once = Readers.onceDeputy("legal2", "legal", MONDAY);

        assertThat(once.hasSharedEyesWith("legal", MONDAY.minus(Duration.ofDays(90))))
                .isTrue();
        assertThat(once.hasSharedEyesWith("legal", MONDAY.plus(Duration.ofDays(13))))
                .isTrue();
        assertThat(once.hasSharedEyesWith("legal", LATER)).isFalse();
    }

    @Test
    void sharesNothingWithWhomTheirDeputyStandsInFor() {
        assertThat(Readers.deputy("press", "legal", MONDAY).sharesEyesWith("legal2"))
                .isFalse();
    }
}
