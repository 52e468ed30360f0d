package subrosa.walk;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** How far dossier and engine have come with a channel, in a few counts: what is refused moves none of them. */
record Footing(String counts) {

    private static final List<String> COUNTED = List.of(
            "timeline_entry where channel",
            "ACT_HI_ACTINST where TENANT_ID_",
            "ACT_RU_VARIABLE where TENANT_ID_",
            "ACT_RU_TASK where TENANT_ID_",
            "ACT_RU_TASK where ASSIGNEE_ is not null and TENANT_ID_",
            "ACT_RU_EXECUTION where TENANT_ID_",
            "ACT_RU_JOB where TENANT_ID_",
            "ACT_RU_EVENT_SUBSCR where TENANT_ID_",
            "ACT_RU_EXT_TASK where TENANT_ID_");

    private static final String QUERY = COUNTED.stream()
            .map(counted -> "(select count(*) from " + counted + " = ?)")
            .collect(Collectors.joining(" || ' ' || ", "select ", ""));

    static Footing of(House house, String channel) {
        return new Footing(String.valueOf(house.database()
                .queryForObject(
                        QUERY,
                        String.class,
                        Collections.nCopies(COUNTED.size(), channel).toArray())));
    }
}
