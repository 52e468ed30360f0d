package subrosa.announcement;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.Reader;

/**
 * What has to happen to words before they leave the house (INV-05, INV-07): a lawyer attests their truth from records of the dossier, and the
 * political director approves them; author, lawyer and director are three people.
 */
record Vetting(
        @Nullable Attestation attestation,
        @Nullable String attestedBy,
        @Nullable Instant attestedAt,
        @Nullable Direction direction,
        @Nullable String directedBy,
        @Nullable Instant directedAt) {

    /** Nobody has looked at the words yet. */
    static final Vetting NONE = new Vetting(null, null, null, null, null, null);

    /**
     * @param onFile the records that the dossier has: nobody opens another
     * @param words the record that they stand in
     */
    Vetting attest(Attestation given, Set<UUID> onFile, DossierRecord words, Reader by, Instant at) {
        if (attestation != null) throw new VettedAlready();
        if (words.sharesEyesWith(by)) throw new DrafterAttests();
        if (given.recordsOpened().isEmpty()) throw new RecordsNotOpened();
        if (!onFile.containsAll(given.recordsOpened())) throw new RecordNotOnFile();
        return new Vetting(given, by.account(), at, direction, directedBy, directedAt);
    }

    Vetting direct(Direction given, DossierRecord words, Reader by, Instant at) {
        if (!attested()) throw new NotTruthful();
        if (direction != null) throw new VettedAlready();
        if (words.sharesEyesWith(by) || attestedByEyesOf(by)) throw new DrafterAttests();
        return new Vetting(attestation, attestedBy, attestedAt, given, by.account(), at);
    }

    /** @throws NotTruthful or NotApproved while one of the two is missing */
    void require() {
        if (!attested()) throw new NotTruthful();
        if (!approved()) throw new NotApproved();
    }

    private boolean attestedByEyesOf(Reader reader) {
        return attestedBy != null && attestedAt != null && reader.sharesEyesWith(attestedBy, attestedAt);
    }

    boolean attested() {
        return attestation != null && attestation.foundTruthful();
    }

    boolean approved() {
        return direction != null && direction.approves();
    }
}
