package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredRecordReviews extends Repository<RecordReview, UUID> {

    RecordReview save(RecordReview review);

    @Query("select r from RecordReview r where r.channel = :channel order by r.recordedAt, r.id")
    List<RecordReview> of(String channel);
}
