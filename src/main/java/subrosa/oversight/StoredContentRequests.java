package subrosa.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredContentRequests extends Repository<ContentRequest, UUID> {

    ContentRequest save(ContentRequest request);

    Optional<ContentRequest> findById(UUID id);

    /** Those that nobody has answered, and those whose reading goes on; the latest first. */
    @Query(
            """
            select r from ContentRequest r where r.answeredAt is null and r.recordedAt > :since or r.until > :now
            order by r.recordedAt desc, r.id""")
    List<ContentRequest> current(Instant since, Instant now);
}
