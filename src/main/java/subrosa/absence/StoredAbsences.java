package subrosa.absence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredAbsences extends Repository<Absence, UUID> {

    Absence save(Absence absence);

    Optional<Absence> findById(UUID id);

    @Query("select a from Absence a where a.account = :account order by a.begins desc, a.recordedAt desc")
    List<Absence> of(String account);

    @Query(
            """
            select count(a) > 0 from Absence a
            where a.account = :account and a.begins < :until and a.ends > :since and a.begins < a.ends""")
    boolean isAway(String account, Instant since, Instant until);

    /** Those with a deputy that have begun, of the accounts or with them as deputies. */
    @Query(
            """
            select a from Absence a
            where (a.account in :accounts or a.deputy in :accounts) and a.deputy is not null
            and a.begins <= :now and a.begins < a.ends""")
    List<Absence> begun(Collection<String> accounts, Instant now);

    @Query("select a from Absence a where a.begins <= :now and a.ends > :now")
    List<Absence> holding(Instant now);
}
