package subrosa.channel;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredChannels extends Repository<Channel, String> {

    Channel save(Channel channel);

    Optional<Channel> findById(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Channel c where c.reference = :reference")
    Optional<Channel> held(String reference);

    @Query("select count(c) > 0 from Channel c where c.reference = :reference")
    boolean exists(String reference);

    @Query("select c from Channel c order by c.openedAt desc, c.reference")
    List<Channel> latest(Limit most);

    /** Those that follow this one among the latest first; nothing where there is no such channel. */
    @Query(
            """
            select c from Channel c, Channel a where a.reference = :reference
            and (c.openedAt < a.openedAt or c.openedAt = a.openedAt and c.reference > a.reference)
            order by c.openedAt desc, c.reference""")
    List<Channel> latestAfter(String reference, Limit most);

    @Query("select c from Channel c where c.reference in :references order by c.openedAt desc, c.reference")
    List<Channel> of(Collection<String> references);
}
