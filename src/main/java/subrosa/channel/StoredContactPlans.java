package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredContactPlans extends Repository<ContactPlan, UUID> {

    ContactPlan save(ContactPlan plan);

    @Query("select p from ContactPlan p where p.channel = :channel order by p.recordedAt, p.id")
    List<ContactPlan> of(String channel);
}
