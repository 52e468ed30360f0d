package subrosa.instrument;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TextVersions extends Repository<TextVersion, UUID> {

    TextVersion save(TextVersion version);

    @Query("select v from TextVersion v where v.instrument = :instrument order by v.number")
    List<TextVersion> of(UUID instrument);

    /** The database does not know what a text says, and so not its hash either. */
    default Optional<TextVersion> withHash(UUID instrument, String hash) {
        return of(instrument).stream()
                .filter(version -> version.hash().equals(hash))
                .findFirst();
    }
}
