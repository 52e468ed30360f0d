package subrosa.channel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredUnderstandings extends Repository<Understanding, UUID> {

    Understanding save(Understanding understanding);

    Optional<Understanding> findById(UUID id);

    @Query("select u from Understanding u where u.channel = :channel order by u.recordedAt, u.id")
    List<Understanding> of(String channel);
}
