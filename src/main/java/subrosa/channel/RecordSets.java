package subrosa.channel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
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
        var digest = sha256();
        int count = 0;
        for (var table : tables())
            for (var row :
                    database.queryForList("select * from " + table + " where channel = ? order by id", channel)) {
                count++;
                digest.update((table + new TreeMap<>(row)).getBytes(StandardCharsets.UTF_8));
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
