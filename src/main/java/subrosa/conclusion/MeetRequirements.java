package subrosa.conclusion;

import java.time.LocalDate;
import java.util.List;

/** Evidence for the requirements that a lawyer or the treaty section meets. */
public record MeetRequirements(List<Met> met) {

    public MeetRequirements {
        met = met == null ? List.of() : List.copyOf(met);
    }

    /** @param evidence reference of the law, memorandum or determination */
    public record Met(String row, String evidence, LocalDate on) {}
}
