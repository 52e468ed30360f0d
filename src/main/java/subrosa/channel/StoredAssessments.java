package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredAssessments extends Repository<Assessment, UUID> {

    Assessment save(Assessment assessment);

    @Query("select a from Assessment a where a.intermediary = :intermediary order by a.recordedAt, a.id")
    List<Assessment> of(UUID intermediary);
}
