package subrosa.oversight;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredContentRequests extends Repository<ContentRequest, UUID> {

    ContentRequest save(ContentRequest request);

    Optional<ContentRequest> findById(UUID id);

    /** Those that nobody has answered, and those whose reading goes on; the latest first. */
    @Query(
            """
            select r from ContentRequest r
            where (r.answeredAt is null and r.recordedAt > :since or r.until > :now)
            and (:everywhere = true or r.channel in :channels)
            order by r.recordedAt desc, r.id""")
    List<ContentRequest> current(Instant since, Instant now, boolean everywhere, Collection<String> channels);

    @Query(
            """
            select r from ContentRequest r where :everywhere = true or r.channel in :channels
            order by r.recordedAt desc, r.id""")
    List<ContentRequest> latest(boolean everywhere, Collection<String> channels, Limit most);

    /** Those that follow this one among the latest first; nothing where there is no such request. */
    @Query(
            """
            select r from ContentRequest r, ContentRequest a where a.id = :id
            and (r.recordedAt < a.recordedAt or r.recordedAt = a.recordedAt and r.id > a.id)
            and (:everywhere = true or r.channel in :channels)
            order by r.recordedAt desc, r.id""")
    List<ContentRequest> latestAfter(UUID id, boolean everywhere, Collection<String> channels, Limit most);
}
