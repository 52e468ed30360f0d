package subrosa.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredMandates extends Repository<Mandate, UUID> {

    Mandate save(Mandate mandate);

    Optional<Mandate> findById(UUID id);

    interface Signed {
        String getChannel();

        Instant getAt();
    }

    /** When each channel's last mandate was signed. */
    @Query(
            "select m.channel as channel, max(m.signedAt) as at from Mandate m where m.signedAt is not null group by m.channel")
    List<Signed> signatures();

    @Query("select m from Mandate m where m.channel = :channel order by m.recordedAt, m.id")
    List<Mandate> of(String channel);
}
