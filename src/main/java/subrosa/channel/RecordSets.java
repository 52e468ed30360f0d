package subrosa.channel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts and hashes the records of a channel, whatever module they belong to: every table of dossier records, column by column. */
@Component
public class RecordSets {

    private final EntityManager entities;
    private final JdbcTemplate database;

    RecordSets(EntityManager entities, JdbcTemplate database) {
        this.entities = entities;
        this.database = database;
    }

    @Transactional(readOnly = true)
    public RecordSet of(String channel) {
        entities.flush();
        var digest = Sha256.begin();
        int count = 0;
        for (var table : tables())
            for (var row :
                    database.queryForList("select * from " + table + " where channel = ? order by id", channel)) {
                count++;
                digest.update((table + plain(row)).getBytes(StandardCharsets.UTF_8));
            }
        return new RecordSet(count, HexFormat.of().formatHex(digest.digest()));
    }

    private List<String> tables() {
        return entities.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(DossierRecord.class::isAssignableFrom)
                .map(type -> type.getAnnotation(Table.class).name())
                .sorted()
                .toList();
    }

    /** A moment is the same in every time zone, whatever the database's driver makes of it. */
    private static Map<String, Object> plain(Map<String, Object> row) {
        var plain = new TreeMap<String, Object>();
        row.forEach((column, value) -> plain.put(column.toLowerCase(Locale.ROOT), plain(value)));
        return plain;
    }

    private static Object plain(@Nullable Object value) {
        if (value instanceof Timestamp moment) return moment.toInstant();
        if (value instanceof OffsetDateTime moment) return moment.toInstant();
        return String.valueOf(value);
    }
}
