package subrosa.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.AopTestUtils;
import subrosa.Books;
import subrosa.OnTheEngine;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.LogQuery;
import subrosa.channel.Medium;
import subrosa.channel.Replies;
import subrosa.channel.ReplyDraft;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.policy.BrokenRule;
import subrosa.scenario.Oslo;
import subrosa.sealing.KeyDestroyed;
import subrosa.sealing.Keyrings;
import subrosa.tasks.Tasks;

/** What fails leaves nothing half done, is tried again where that helps, and tells operators nothing of the substance. */
@OnTheEngine
class FailureTests {

    private static final String SUBSTANCE = "Abu Ala comes to Sarpsborg on Friday";

    @Autowired
    Oslo oslo;

    @Autowired
    Books books;

    @Autowired
    Tasks tasks;

    @Autowired
    Replies replies;

    @Autowired
    Accounts accounts;

    @Autowired
    Deployment deployment;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    Keyrings keyrings;

    @Autowired
    AuditLog audit;

    /** The last thing that each feature writes: what fails here fails when all else is written. */
    @MockitoSpyBean
    Timeline timeline;

    @AfterEach
    void mendTheTimeline() {
        reset(AopTestUtils.<Timeline>getUltimateTargetObject(timeline));
    }

    @Test
    void leavesNothingHalfDoneWhenAServiceTaskFailsInTheMiddle() {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        var finding = oslo.submission(story, "clear-lawfulness");
        var before = books.of(story.channel());

        breakTheTimeline(new IllegalStateException(SUBSTANCE));
        assertThatThrownBy(() -> CurrentReader.runAs(accounts.reader("legal"), () -> tasks.complete(task, finding)))
                .hasMessage(SUBSTANCE);
        assertThat(books.of(story.channel())).isEqualTo(before);

        mendTheTimeline();
        CurrentReader.runAs(accounts.reader("legal"), () -> tasks.complete(task, finding));
        assertThat(books.of(story.channel()).rowsOf("mandate_clearance")).hasSize(1);
    }

    @Test
    void keepsNoReplyWhoseRecordFailedInTheMiddle() {
        var channel = oslo.after("plan-sarpsborg").channel();
        var before = books.of(channel);
        var draft = new ReplyDraft(LocalDate.of(1993, 2, 1), Medium.LETTER, "Qurei", SUBSTANCE);

        breakTheTimeline(new IllegalStateException(SUBSTANCE));
        assertThatThrownBy(() -> CurrentReader.runAs(accounts.reader("desk"), () -> replies.record(channel, draft)))
                .hasMessage(SUBSTANCE);
        assertThat(books.of(channel)).isEqualTo(before);

        mendTheTimeline();
        CurrentReader.runAs(accounts.reader("desk"), () -> replies.record(channel, draft));
        assertThat(books.of(channel).rowsOf("reply")).hasSize(1);
    }

    @Test
    void retriesATechnicalFailureOfAJobUntilItIsAnIncidentWithoutSubstance() {
        var channel = oslo.after("draft-mandate").channel();
        var job = overdue(channel);
        var before = books.of(channel);
        breakTheTimeline(new IllegalStateException(SUBSTANCE));

        for (int left = job.getRetries() - 1; left >= 0; left--) {
            assertThat(runtime.createIncidentQuery().tenantIdIn(channel).count())
                    .isZero();
            fail(job);
            assertThat(overdue(channel).getRetries()).isEqualTo(left);
        }

        var incident = incident(channel);
        assertThat(incident.getIncidentMessage())
                .isEqualTo("Failed in channel " + channel + ": IllegalStateException.");
        assertThatNothingTellsTheSubstance(channel, incident, job);
        assertThat(books.of(channel).records()).isEqualTo(before.records());
        assertThat(books.of(channel).open()).isEqualTo(before.open());
    }

    @Test
    void makesADomainRefusalInAJobAnIncidentAtOnce() {
        var channel = oslo.after("draft-mandate").channel();
        var job = overdue(channel);
        var before = books.of(channel);
        breakTheTimeline(new ChannelClosedMeanwhile());

        fail(job);

        assertThat(overdue(channel).getRetries()).isZero();
        var incident = incident(channel);
        assertThat(incident.getIncidentMessage())
                .isEqualTo("Refused in channel " + channel + ": ChannelClosedMeanwhile.");
        assertThatNothingTellsTheSubstance(channel, incident, job);
        assertThat(audit.entries(new LogQuery(channel, null, Act.REFUSED, null, null), null, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.account()).isEqualTo("system");
                    assertThat(entry.outcome()).isEqualTo("ChannelClosedMeanwhile");
                });
        assertThat(books.of(channel).records()).isEqualTo(before.records());
    }

    /** As after a backup of before the disposal was put back. */
    @Test
    void bringsAJobToRestWhereTheKeyOfItsChannelWasDestroyed() {
        var channel = oslo.after("draft-mandate").channel();
        var job = overdue(channel);
        keyrings.destroy(channel, "DC-000000", Instant.EPOCH);

        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(KeyDestroyed.class);

        assertThat(overdue(channel).isSuspended()).isTrue();
        assertThat(overdue(channel).getRetries()).isEqualTo(job.getRetries());
        assertThat(runtime.createIncidentQuery().tenantIdIn(channel).count()).isZero();
    }

    @Test
    void namesFileAndLineOfADiagramThatCannotBeReadAndDeploysNothing(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("broken.bpmn"),
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
                          <process id="broken" isExecutable="true">
                            <startEvent id="begun"/>
                            <sequenceFlow id="on" sourceRef="begun" targetRef="nowhere"/>
                          </process>
                        </definitions>
                        """);
        Files.copy(Path.of("processes/mandate.bpmn"), folder.resolve("mandate.bpmn"));
        var before = repository.createDeploymentQuery().count();

        assertThatThrownBy(
                        () -> deployment.deploy(new ProcessFiles(folder.toUri().toString())))
                .isInstanceOf(ProcessFileInError.class)
                .hasMessageContaining("broken.bpmn, line 5")
                .hasMessageContaining("Nothing was deployed");

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("broken")
                        .count())
                .isZero();
    }

    private void breakTheTimeline(RuntimeException failure) {
        doThrow(failure)
                .when(AopTestUtils.<Timeline>getUltimateTargetObject(timeline))
                .note(anyString(), any(), anyString(), any(String[].class));
    }

    private Job overdue(String channel) {
        return management
                .createJobQuery()
                .tenantIdIn(channel)
                .activityId("mandateOverdue")
                .singleResult();
    }

    private void fail(Job job) {
        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
    }

    private Incident incident(String channel) {
        return runtime.createIncidentQuery().tenantIdIn(channel).singleResult();
    }

    private void assertThatNothingTellsTheSubstance(String channel, Incident incident, Job job) {
        assertThat(String.valueOf(incident.getConfiguration())).isEqualTo(job.getId());
        assertThat(overdue(channel).getExceptionMessage()).contains(channel).doesNotContain(SUBSTANCE);
        assertThat(management.getJobExceptionStacktrace(job.getId())).doesNotContain(SUBSTANCE);
        assertThat(history.createHistoricJobLogQuery()
                        .jobId(job.getId())
                        .failureLog()
                        .list())
                .isNotEmpty()
                .allSatisfy(log -> {
                    assertThat(log.getJobExceptionMessage()).doesNotContain(SUBSTANCE);
                    assertThat(history.getHistoricJobLogExceptionStacktrace(log.getId()))
                            .doesNotContain(SUBSTANCE);
                });
    }

    /** A rule that was broken between the timer's setting and its end. */
    private static final class ChannelClosedMeanwhile extends BrokenRule {
        ChannelClosedMeanwhile() {
            super(SUBSTANCE);
        }
    }
}
