package subrosa.sealing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Every place where something sealed is kept: the tables of records, which the entities tell, and what others add. */
@Component
class Kept {

    private final EntityManager entities;
    private final JdbcTemplate database;
    private final List<SealedRows> others;

    Kept(EntityManager entities, JdbcTemplate database, List<SealedRows> others) {
        this.entities = entities;
        this.database = database;
        this.others = others;
    }

    List<SealedRows> everywhere() {
        var records = entities.getMetamodel().getEntities().stream()
                .filter(entity -> SealedRecord.class.isAssignableFrom(entity.getJavaType()))
                .<SealedRows>map(entity -> new RecordRows(
                        database,
                        entity.getJavaType().getAnnotation(Table.class).name(),
                        entity.getId(entity.getIdType().getJavaType()).getName(),
                        Objects.requireNonNull(
                                        entity.getJavaType().getAnnotation(SealedUnder.class),
                                        () -> entity.getName() + " does not say what it is sealed under.")
                                .value()));
        return Stream.concat(records, others.stream()).toList();
    }
}
