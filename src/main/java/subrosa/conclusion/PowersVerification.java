package subrosa.conclusion;

import java.util.List;

/** What the treaty section verified before signature: everyone who is going to sign, for each party. */
public record PowersVerification(List<PowersDraft> representatives) {

    public PowersVerification {
        representatives = representatives == null ? List.of() : List.copyOf(representatives);
    }
}
