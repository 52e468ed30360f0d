package subrosa.engine.camunda;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Who is in which groups, read from the engine's table: its own queries tell who is in one group, and not of several who is in which. */
@Component
public class Memberships {

    private static final String OF_GROUPS =
            "select GROUP_ID_, USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ in (:groups)";

    private final NamedParameterJdbcTemplate database;

    Memberships(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** The members of each of these groups; nothing for one that has none. One question. */
    public Map<String, Set<String>> of(Collection<String> groups) {
        var members = new HashMap<String, Set<String>>();
        if (!groups.isEmpty())
            database.query(OF_GROUPS, Map.of("groups", groups), row -> {
                members.computeIfAbsent(row.getString(1), group -> new HashSet<>())
                        .add(row.getString(2));
            });
        return members;
    }
}
