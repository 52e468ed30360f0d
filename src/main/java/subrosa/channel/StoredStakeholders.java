package subrosa.channel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredStakeholders extends Repository<Stakeholder, UUID> {

    Stakeholder save(Stakeholder stakeholder);

    Optional<Stakeholder> findById(UUID id);

    @Query("select s from Stakeholder s where s.channel = :channel order by s.recordedAt, s.id")
    List<Stakeholder> of(String channel);
}
