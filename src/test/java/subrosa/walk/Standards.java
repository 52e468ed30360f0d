package subrosa.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import subrosa.channel.Conclusions;
import subrosa.engine.ServiceTask;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;
import subrosa.policy.Subject;
import subrosa.policy.Voids;

/** What holds of every channel, whatever happens in it. */
final class Standards {

    /** What goes out of the house, and needs a mandate in force whatever its task declares (INV-11). */
    private static final Set<String> OUTBOUND = Set.of(
            "recordContactPlan", "recordProbe", "recordInitialling", "recordSignature", "release", "issueStatement");

    private final House house;
    private final String channel;
    private Instant checked;

    Standards(House house, String channel) {
        this.house = house;
        this.channel = channel;
        this.checked = house.clock().instant();
    }

    boolean isOver() {
        return count("ACT_RU_EXECUTION") == 0;
    }

    /** Nothing failed, and behind every gate that was passed since the last step the dossier has the evidence. */
    void holdAfterAStep() {
        assertThat(count("ACT_RU_INCIDENT")).as("incidents").isZero();
        var now = house.clock().instant();
        var passed = passedSince();
        for (var one : passed) {
            var gates = one.gates();
            passed.forEach(other -> other.voided().forEach(gates::remove));
            // It may have ended since, by the clock or with the channel.
            if (one.at().isBefore(now) || withdrawn()) gates.remove(Gate.MANDATE);
            if (!gates.isEmpty())
                assertThat(house.reading(() -> house.gates().shut(gates, one.subject())))
                        .as("gates shut behind " + one.activity())
                        .isEmpty();
            if (one.activity().equals("recordSignature")) assertNothingIsUndisposed();
        }
        checked = now;
    }

    void holdAtTheEnd() {
        assertThat(count("ACT_RU_TASK")).as("tasks left open").isZero();
        assertThat(count("ACT_RU_JOB")).as("timers left").isZero();
        assertThat(count("ACT_RU_EVENT_SUBSCR")).as("waits left").isZero();
        assertThat(count("ACT_RU_EXT_TASK")).as("work of others left").isZero();
        assertThat(count("ACT_HI_INCIDENT")).as("incidents").isZero();
        var ends = house.database()
                .queryForList(
                        "select ACT_ID_ from ACT_HI_ACTINST where TENANT_ID_ = ?"
                                + " and PROC_DEF_KEY_ = 'backchannelToAgreement'"
                                + " and ACT_ID_ in ('channelArchived', 'channelWithdrawn')",
                        String.class,
                        channel);
        assertThat(ends)
                .as("dossier and engine agree on the end")
                .containsExactly(withdrawn() ? "channelWithdrawn" : "channelArchived");
        if (withdrawn())
            assertThat(house.reading(() -> house.channels().get(channel).withdrawnBy()))
                    .as("the way out")
                    .isPresent();
        else
            assertThat(house.reading(
                            () -> house.beans().getBean(Conclusions.class).everythingConcluded(channel)))
                    .as("everything is signed or given up")
                    .isTrue();
    }

    /** How it ended, and what was done on the way. */
    String end() {
        var done = house.database()
                .queryForList(
                        "select distinct ACT_ID_ from ACT_HI_ACTINST where TENANT_ID_ = ? and ACT_ID_ in"
                                + " ('recordSignature', 'release', 'declareEntryIntoForce', 'recordRegistration')",
                        String.class,
                        channel);
        return (withdrawn() ? "withdrawn" : "archived")
                + done.stream().sorted().map(one -> ", " + one).collect(Collectors.joining());
    }

    private boolean withdrawn() {
        return house.reading(() -> house.channels().get(channel).withdrawnAt().isPresent());
    }

    /** Read from the understandings themselves, and not by the trace that the gate asks. */
    private void assertNothingIsUndisposed() {
        house.reading(() -> {
            var dropped = house.instruments().of(channel).stream()
                    .filter(Instrument::dropped)
                    .map(Instrument::id)
                    .collect(Collectors.toSet());
            assertThat(house.understandings().of(channel))
                    .as("understandings at the signature")
                    .allMatch(one -> one.disposition()
                            .filter(disposition ->
                                    disposition.instrument() == null || !dropped.contains(disposition.instrument()))
                            .isPresent());
            return channel;
        });
    }

    private record Passed(String activity, ServiceTask task, Subject subject, Instant at) {

        Set<Gate> gates() {
            var gates = EnumSet.noneOf(Gate.class);
            gates.addAll(task.needed());
            gates.addAll(task.passed());
            if (OUTBOUND.contains(activity)) gates.add(Gate.MANDATE);
            return gates;
        }

        List<Gate> voided() {
            var voids = AnnotationUtils.findAnnotation(task.getClass(), Voids.class);
            return voids == null ? List.of() : List.of(voids.value());
        }
    }

    private List<Passed> passedSince() {
        return house
                .database()
                .query(
                        "select ACT_ID_, PROC_INST_ID_, END_TIME_ from ACT_HI_ACTINST where TENANT_ID_ = ?"
                                + " and ACT_TYPE_ = 'serviceTask' and START_TIME_ > ? and END_TIME_ is not null"
                                // What left by its error event has passed nothing.
                                + " and ACT_INST_STATE_ <> 2",
                        (row, number) -> passed(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()),
                        channel,
                        Timestamp.from(checked))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Passed passed(String activity, String run, Instant at) {
        var task = house.serviceTask(activity).orElse(null);
        if (task == null) return null;
        var passed = new Passed(activity, task, Subject.channel(channel), at);
        if (passed.gates().isEmpty()) return passed.voided().isEmpty() ? null : passed;
        return new Passed(
                activity, task, new Subject(channel, reference(run, "instrument"), reference(run, "happeningId")), at);
    }

    private @Nullable UUID reference(String run, String variable) {
        var value = house
                .history()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(run)
                .variableName(variable)
                .list()
                .stream()
                .map(one -> one.getValue())
                .filter(Objects::nonNull)
                .findFirst();
        return value.map(one -> UUID.fromString(one.toString())).orElse(null);
    }

    private int count(String table) {
        var count = house.database()
                .queryForObject("select count(*) from " + table + " where TENANT_ID_ = ?", Integer.class, channel);
        return count == null ? 0 : count;
    }
}
