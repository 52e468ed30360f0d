package subrosa.compartment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadIns extends Repository<ReadIn, UUID> {

    ReadIn save(ReadIn readIn);

    @Query("select r from ReadIn r where r.compartment = :compartment and r.readOffAt is null order by r.account")
    List<ReadIn> open(String compartment);

    interface Count {
        String getCompartment();

        long getReaders();
    }

    @Query(
            "select r.compartment as compartment, count(r) as readers from ReadIn r where r.readOffAt is null group by r.compartment")
    List<Count> counts();

    @Query("select r from ReadIn r where r.compartment = :compartment and r.account = :account and r.readOffAt is null")
    Optional<ReadIn> open(String compartment, String account);

    @Query(
            "select r.compartment from ReadIn r where r.account = :account and r.readOffAt is null order by r.compartment")
    List<String> compartmentsOf(String account);
}
