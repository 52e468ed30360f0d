package subrosa.compartment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What somebody opened to themselves, as the inspector may, is open for as long as they are the inspector. */
interface ReadingGrants extends Repository<ReadingGrant, UUID> {

    ReadingGrant save(ReadingGrant grant);

    @Query(
            """
            select count(g) > 0 from ReadingGrant g join Compartment c on c.reference = g.compartment
            where g.compartment = :compartment and g.account = :account and g.until > :now and c.level in :levels
            and (:inspector = true or g.grantedBy <> g.account)""")
    boolean isOpen(String compartment, String account, boolean inspector, Instant now, Collection<Level> levels);

    @Query(
            """
            select new subrosa.compartment.Inside(g.compartment, min(g.grantedAt), min(g.grantedBy), max(g.until))
            from ReadingGrant g join Compartment c on c.reference = g.compartment
            where g.account = :account and g.until > :now and c.level in :levels
            and (:inspector = true or g.grantedBy <> g.account)
            group by g.compartment order by g.compartment""")
    List<Inside> of(String account, boolean inspector, Instant now, Collection<Level> levels);

    /** What others have opened to the account. */
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update ReadingGrant g set g.until = :at
            where g.compartment = :compartment and g.account = :account and g.grantedBy <> g.account and g.until > :at""")
    void end(String compartment, String account, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("update ReadingGrant g set g.until = :at where g.compartment = :compartment and g.until > :at")
    void endAll(String compartment, Instant at);
}
