package subrosa.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** What holds of every channel, whatever happens in it. */
final class Standards {

    private final House house;
    private final String channel;

    Standards(House house, String channel) {
        this.house = house;
        this.channel = channel;
    }

    boolean isOver() {
        return count("ACT_RU_EXECUTION") == 0;
    }

    void holdAfterAStep() {
        assertThat(count("ACT_RU_INCIDENT")).as("incidents").isZero();
    }

    void holdAtTheEnd() {
        assertThat(count("ACT_RU_TASK")).as("tasks left open").isZero();
        assertThat(count("ACT_RU_JOB")).as("timers left").isZero();
        assertThat(count("ACT_RU_EVENT_SUBSCR")).as("waits left").isZero();
        assertThat(count("ACT_RU_EXT_TASK")).as("work of others left").isZero();
        assertThat(count("ACT_HI_INCIDENT")).as("incidents").isZero();
    }

    /** The end events of the channel's own path, and how far its instruments came. */
    String end() {
        var ends = house.history().createHistoricActivityInstanceQuery().tenantIdIn(channel).list().stream()
                .filter(one -> one.getProcessDefinitionKey().equals("backchannelToAgreement"))
                .map(HistoricActivityInstance::getActivityId)
                .filter(List.of("channelArchived", "channelWithdrawn")::contains)
                .sorted()
                .collect(Collectors.joining(" "));
        var passed = house.database()
                .queryForList(
                        "select distinct ACT_ID_ from ACT_HI_ACTINST where TENANT_ID_ = ? and ACT_ID_ in"
                                + " ('recordSignature', 'release', 'declareEntryIntoForce', 'recordRegistration')",
                        String.class,
                        channel);
        return ends + passed.stream().sorted().map(one -> ", " + one).collect(Collectors.joining());
    }

    private int count(String table) {
        var count = house.database()
                .queryForObject("select count(*) from " + table + " where TENANT_ID_ = ?", Integer.class, channel);
        return count == null ? 0 : count;
    }
}
