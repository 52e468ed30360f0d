package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredUpgrades extends Repository<Upgrade, UUID> {

    Upgrade save(Upgrade upgrade);

    @Query("select u from Upgrade u where u.channel = :channel order by u.recordedAt, u.id")
    List<Upgrade> of(String channel);
}
