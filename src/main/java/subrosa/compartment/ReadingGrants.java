package subrosa.compartment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadingGrants extends Repository<ReadingGrant, UUID> {

    ReadingGrant save(ReadingGrant grant);

    @Query(
            """
            select count(g) > 0 from ReadingGrant g join Compartment c on c.reference = g.compartment
            where g.compartment = :compartment and g.account = :account and g.until > :now and c.level in :levels""")
    boolean isOpen(String compartment, String account, Instant now, Collection<Level> levels);

    @Query(
            """
            select new subrosa.compartment.Inside(g.compartment, min(g.grantedAt), min(g.grantedBy), max(g.until))
            from ReadingGrant g join Compartment c on c.reference = g.compartment
            where g.account = :account and g.until > :now and c.level in :levels group by g.compartment order by g.compartment""")
    List<Inside> of(String account, Instant now, Collection<Level> levels);
}
