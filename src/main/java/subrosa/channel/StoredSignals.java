package subrosa.channel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSignals extends Repository<Signal, UUID> {

    Signal save(Signal signal);

    Optional<Signal> findById(UUID id);

    @Query("select s from Signal s where s.channel = :channel order by s.recordedAt, s.id")
    List<Signal> of(String channel);
}
