package subrosa.withdrawal;

import java.time.LocalDate;

/** @param custody where the sealed set is kept, and how the two keys are held */
public record Seal(LocalDate reviewOn, String custody) {}
