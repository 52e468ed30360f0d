package subrosa.compartment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadIns extends Repository<ReadIn, UUID> {

    ReadIn save(ReadIn readIn);

    @Query("select r from ReadIn r where r.compartment = :compartment and r.readOffAt is null order by r.account")
    List<ReadIn> open(String compartment);

    @Query(
            """
            select count(r) > 0 from ReadIn r join Compartment c on c.reference = r.compartment
            where r.compartment = :compartment and r.account = :account and r.readOffAt is null and c.level in :levels""")
    boolean isInside(String compartment, String account, Collection<Level> levels);

    @Query("select r from ReadIn r where r.compartment in :compartments and r.readOffAt is null")
    List<ReadIn> open(Collection<String> compartments);

    interface Count {
        String getCompartment();

        long getReaders();
    }

    @Query(
            """
            select r.compartment as compartment, count(r) as readers from ReadIn r
            where r.compartment in :compartments and r.readOffAt is null group by r.compartment""")
    List<Count> counts(Collection<String> compartments);

    @Modifying(flushAutomatically = true)
    @Query("update ReadIn r set r.readOffAt = :at where r.compartment = :compartment and r.readOffAt is null")
    void end(String compartment, Instant at);

    @Query("select r from ReadIn r where r.compartment = :compartment and r.account = :account and r.readOffAt is null")
    List<ReadIn> open(String compartment, String account);

    @Query(
            """
            select new subrosa.compartment.Inside(r.compartment, r.readInAt, r.readInBy)
            from ReadIn r join Compartment c on c.reference = r.compartment
            where r.account = :account and r.readOffAt is null and c.level in :levels order by r.compartment""")
    List<Inside> of(String account, Collection<Level> levels);
}
