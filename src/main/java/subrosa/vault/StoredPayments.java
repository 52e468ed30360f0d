package subrosa.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPayments extends Repository<Payment, UUID> {

    Payment save(Payment record);

    Optional<Payment> findById(UUID id);

    @Query("select r from Payment r where r.channel = :channel order by r.recordedAt, r.id")
    List<Payment> of(String channel);
}
