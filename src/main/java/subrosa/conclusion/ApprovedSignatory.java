package subrosa.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * Whom the principal approved, with the text, to sign it for our side (G2).
 *
 * @param party ours
 * @param name nothing while no approval stands; then nobody signs for us
 */
public record ApprovedSignatory(String party, @Nullable String name) {

    /** Papers may be examined before the principal decides; what was decided by then holds. */
    void requireIfDecided(String party, String name) {
        if (this.name != null) require(party, name);
    }

    /** @throws SignatoryNotApproved if somebody else is to sign for our side */
    void require(String party, String name) {
        if (this.party.equals(party) && (this.name == null || !this.name.strip().equals(name.strip())))
            throw new SignatoryNotApproved(name);
    }
}
