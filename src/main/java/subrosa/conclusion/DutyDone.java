package subrosa.conclusion;

import java.time.LocalDate;

/**
 * That a duty was done: the fields of the forms {@code tellParliament} and {@code fileText}.
 *
 * @param row of table B: {@code US2b}
 * @param evidence reference of the letter, report or publication
 */
public record DutyDone(String row, String evidence, LocalDate on) {}
