package subrosa.channel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
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
