package subrosa.withdrawal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredWithdrawals extends Repository<Withdrawal, UUID> {

    Withdrawal save(Withdrawal record);

    @Query("select r from Withdrawal r where r.channel = :channel order by r.recordedAt, r.id")
    List<Withdrawal> of(String channel);
}
