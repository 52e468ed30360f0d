package subrosa.withdrawal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPaperRecalls extends Repository<PaperRecall, UUID> {

    PaperRecall save(PaperRecall record);

    @Query("select r from PaperRecall r where r.channel = :channel order by r.recordedAt, r.id")
    List<PaperRecall> of(String channel);
}
