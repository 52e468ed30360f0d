package subrosa.channel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts and hashes the records of a channel, whatever module they belong to. The hash covers what the records say, not how they are sealed: a
 * new key leaves it as it was.
 */
@Component
public class RecordSets {

    private final EntityManager entities;

    RecordSets(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public RecordSet of(String channel) {
        var digest = Sha256.begin();
        int count = 0;
        for (var type : types())
            for (var record : recordsOf(type, channel)) {
                count++;
                digest.update((table(type) + record.id() + record.recordedBy() + record.recordedAt())
                        .getBytes(StandardCharsets.UTF_8));
                digest.update(record.unsealed());
            }
        return new RecordSet(count, HexFormat.of().formatHex(digest.digest()));
    }

    /** How many rows each table has of the channel, in one statement, without opening any; tables that have none are left out. */
    @Transactional(readOnly = true)
    public SortedMap<String, Long> countByKind(String channel) {
        var each = types().stream()
                .map(RecordSets::table)
                .map(table -> "select '" + table + "', count(*) from " + table + " where channel = :channel")
                .collect(Collectors.joining(" union all "));
        var counts = new TreeMap<String, Long>();
        for (var row : entities.createNativeQuery(each, Object[].class)
                .setParameter("channel", channel)
                .getResultList()) {
            var line = (Object[]) row;
            var rows = ((Number) line[1]).longValue();
            if (rows > 0) counts.put(String.valueOf(line[0]).strip(), rows);
        }
        return counts;
    }

    private List<? extends DossierRecord> recordsOf(Class<? extends DossierRecord> type, String channel) {
        return entities.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.channel = :channel order by r.id", type)
                .setParameter("channel", channel)
                .getResultList();
    }

    private List<? extends Class<? extends DossierRecord>> types() {
        return entities.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(DossierRecord.class::isAssignableFrom)
                .<Class<? extends DossierRecord>>map(type -> type.asSubclass(DossierRecord.class))
                .sorted(Comparator.comparing(RecordSets::table))
                .toList();
    }

    private static String table(Class<?> type) {
        return type.getAnnotation(Table.class).name();
    }
}
