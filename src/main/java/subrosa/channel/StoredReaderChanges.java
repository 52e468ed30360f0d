package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredReaderChanges extends Repository<ReaderChange, UUID> {

    ReaderChange save(ReaderChange record);

    @Query("select r from ReaderChange r where r.channel = :channel order by r.recordedAt, r.id")
    List<ReaderChange> of(String channel);
}
