package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCallConfirmations extends Repository<CallConfirmation, UUID> {

    CallConfirmation save(CallConfirmation confirmation);

    @Query("select c from CallConfirmation c where c.call = :call order by c.recordedAt, c.id")
    List<CallConfirmation> of(UUID call);
}
