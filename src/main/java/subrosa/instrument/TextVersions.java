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

    @Query("select v from TextVersion v where v.instrument = :instrument and v.hash = :hash order by v.number limit 1")
    Optional<TextVersion> withHash(UUID instrument, String hash);
}
