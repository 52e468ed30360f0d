package subrosa.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which days make an absence, and when it holds. */
class AbsenceTests {

    private static final Instant NOW = Instant.parse("1993-01-20T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("1993-01-20");

    @Test
    void holdsFromItsFirstDayThroughItsLast() {
        var absence = said(TODAY.plusDays(2), TODAY.plusDays(3));

        assertThat(absence.holds(Instant.parse("1993-01-21T23:59:59Z"))).isFalse();
        assertThat(absence.holds(Instant.parse("1993-01-22T00:00:00Z"))).isTrue();
        assertThat(absence.holds(Instant.parse("1993-01-23T23:59:59Z"))).isTrue();
        assertThat(absence.holds(Instant.parse("1993-01-24T00:00:00Z"))).isFalse();
    }

    @Test
    void holdsFromTheMomentThatItIsSaidWhenItIsToday() {
        var absence = said(TODAY, TODAY);

        assertThat(absence.begins()).isEqualTo(NOW);
        assertThat(absence.holds(NOW.minusSeconds(1))).isFalse();
        assertThat(absence.ends()).isEqualTo(Instant.parse("1993-01-21T00:00:00Z"));
    }

    @Test
    void refusesDaysThatMakeNone() {
        assertThatThrownBy(() -> said(TODAY.minusDays(1), TODAY)).isInstanceOf(AbsenceInThePast.class);
        assertThatThrownBy(() -> said(TODAY.plusYears(2), TODAY.plusYears(2))).isInstanceOf(AbsenceTooFarAhead.class);
        assertThatThrownBy(() -> said(TODAY.plusDays(1), TODAY)).isInstanceOf(AbsenceEndsBeforeItBegins.class);
        assertThatThrownBy(() -> said(TODAY, TODAY.plusDays(90))).isInstanceOf(AbsenceTooLong.class);
        assertThat(said(TODAY, TODAY.plusDays(89)).lastDay()).isEqualTo(LocalDate.parse("1993-04-19"));
    }

    @Test
    void refusesOneWhoWouldStandInForThemselves() {
        assertThatThrownBy(() -> said("legal", TODAY)).isInstanceOf(DeputyIsOneself.class);
        assertThat(said("  ", TODAY).deputy()).isEmpty();
        assertThat(said(" legal2 ", TODAY).deputy()).contains("legal2");
    }

    @Test
    void isEndedOnceAndKeepsWhatWasSaid() {
        var absence = said(TODAY, TODAY.plusDays(5));
        var back = NOW.plusSeconds(3600);

        absence.end("legal", back);

        assertThat(absence.holds(back.minusSeconds(1))).isTrue();
        assertThat(absence.holds(back)).isFalse();
        assertThat(absence.lastDay()).isEqualTo(TODAY.plusDays(5));
        assertThat(absence.endedBy()).contains("legal");
        assertThatThrownBy(() -> absence.end("legal", back)).isInstanceOf(AbsenceOver.class);
    }

    private static Absence said(LocalDate first, LocalDate last) {
        return new Absence("legal", new AbsenceDraft(first, last, "legal2"), NOW);
    }

    private static Absence said(@Nullable String deputy, LocalDate day) {
        return new Absence("legal", new AbsenceDraft(day, day, deputy), NOW);
    }
}
