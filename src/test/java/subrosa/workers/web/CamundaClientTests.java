package subrosa.workers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import subrosa.OnAServer;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.Track;
import subrosa.compartment.Level;
import subrosa.workers.WorkOutside;

/** Camunda's own client works here as it does with Camunda. */
@OnAServer
class CamundaClientTests {

    @LocalServerPort
    int port;

    @Autowired
    Channels channels;

    @Autowired
    Story story;

    @Autowired
    WorkOutside outside;

    @Test
    void fetchesWorkAndReportsItDone() throws Exception {
        var channel = open();
        var paper = UUID.randomUUID();
        var run = outside.startIn(channel, paper);
        var told = new CompletableFuture<List<Object>>();
        var client = client();
        try {
            client.subscribe(WorkOutside.TOPIC)
                    .lockDuration(60_000)
                    .handler((task, service) -> {
                        try {
                            var got = List.<Object>of(
                                    task.getTenantId(),
                                    task.getBusinessKey(),
                                    task.getActivityId(),
                                    task.getAllVariables());
                            service.extendLock(task, 120_000);
                            service.complete(task, Map.of("result", "DONE"));
                            told.complete(got);
                        } catch (RuntimeException e) {
                            told.completeExceptionally(e);
                        }
                    })
                    .open();

            assertThat(told.get(30, TimeUnit.SECONDS))
                    .containsExactly(channel, channel, "workElsewhere", Map.of("paper", paper.toString()));
        } finally {
            client.stop();
        }
        assertThat(run.isOver()).isTrue();
        assertThat(run.variable("answer")).isEqualTo("DONE");
    }

    @Test
    void isToldInItsOwnWayThatItIsRefused() throws Exception {
        var channel = open();
        outside.startIn(channel, UUID.randomUUID());
        var told = new CompletableFuture<Throwable>();
        var client = client();
        try {
            client.subscribe(WorkOutside.TOPIC)
                    .lockDuration(60_000)
                    .handler((task, service) -> {
                        try {
                            service.unlock(task);
                            service.complete(task);
                            told.complete(new AssertionError("It was taken."));
                        } catch (ExternalTaskClientException e) {
                            told.complete(e);
                        }
                    })
                    .open();

            assertThat(told.get(30, TimeUnit.SECONDS))
                    .isInstanceOf(org.camunda.bpm.client.exception.BadRequestException.class);
        } finally {
            client.stop();
        }
    }

    private ExternalTaskClient client() {
        return ExternalTaskClient.create()
                .baseUrl("http://localhost:" + port + "/engine-rest")
                .addInterceptor(new BasicAuthProvider(WorkOutside.WORKER, "sub-rosa"))
                .workerId("a-service-of-ours")
                .maxTasks(1)
                .build();
    }

    private String open() {
        var channel = story.asSystem(() -> channels.open(new Opening(
                        "HERON",
                        Level.SECRET,
                        Track.TRACK_1,
                        List.of(
                                new Party("Home", Nature.STATE, true, null, null),
                                new Party("Other", Nature.STATE, false, null, null)),
                        List.of(new Person("A Leader", "Home", null), new Person("Another", "Other", null)),
                        List.of(),
                        List.of()))
                .ref());
        outside.readWorkerIn(channel);
        return channel;
    }
}
