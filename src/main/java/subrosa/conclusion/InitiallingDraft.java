package subrosa.conclusion;

import java.time.LocalDate;
import java.util.List;

/** Initialling as its form gives it. */
public record InitiallingDraft(LocalDate initialledOn, String place, List<Initials> initials) {

    public InitiallingDraft {
        initials = initials == null ? List.of() : List.copyOf(initials);
    }
}
