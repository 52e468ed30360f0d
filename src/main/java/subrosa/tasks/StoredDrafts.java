package subrosa.tasks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDrafts extends Repository<Draft, UUID> {

    Draft saveAndFlush(Draft draft);

    @Query("select d from Draft d where d.task = :task and d.account = :account")
    Optional<Draft> of(String task, String account);

    @Query("select distinct d.task from Draft d")
    List<String> tasks();

    @Modifying
    @Query("delete from Draft d where d.task = :task")
    void forget(String task);

    @Modifying
    @Query("delete from Draft d where d.task = :task and d.account = :account")
    void forget(String task, String account);
}
