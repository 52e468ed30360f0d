package subrosa.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPublicStatements extends Repository<PublicStatement, UUID> {

    PublicStatement save(PublicStatement statement);

    @Query("select s from PublicStatement s where s.channel = :channel order by s.recordedAt, s.id")
    List<PublicStatement> of(String channel);
}
