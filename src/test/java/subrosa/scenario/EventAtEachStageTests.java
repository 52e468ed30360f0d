package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.Memcons;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channel;
import subrosa.channel.ChannelEvent;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Channels;
import subrosa.channel.Conclusions;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.EverythingConcluded;
import subrosa.channel.FurtherContacts;
import subrosa.channel.Intermediaries;
import subrosa.channel.Intermediary;
import subrosa.channel.IntermediaryStatus;
import subrosa.channel.Mandates;
import subrosa.channel.Medium;
import subrosa.channel.Person;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Reader;
import subrosa.conclusion.ConclusionTasks;
import subrosa.conclusion.JoiningIsNoAccession;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.instrument.Instrument;
import subrosa.instrument.Instruments;
import subrosa.policy.BrokenRule;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.policy.Gates;
import subrosa.policy.Subject;
import subrosa.tasks.Tasks;

/**
 * Every event of domain.md §2 at every stage of Oslo: the story is played once, and where it has come to a stage each event happens in a
 * transaction that is undone when it has been looked at. The list of cases is stages times events.
 */
@OnTheEngine
class EventAtEachStageTests {

    /** Where the story stands when a stage is current. */
    private static final Map<String, String> STAGES = stages();

    private static final Set<String> WAYS_OUT =
            Set.of("chooseWayOut", "recallPapers", "agreeEnd", "prepareLines", "sealRecords");

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    @Autowired
    Scenarios scenarios;

    @Autowired
    Player player;

    @Autowired
    Story story;

    @Autowired
    ChannelEvents events;

    @Autowired
    Channels channels;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Instruments instruments;

    @Autowired
    Mandates mandates;

    @Autowired
    Conclusions conclusions;

    @Autowired
    Timeline timeline;

    @Autowired
    FurtherContacts contacts;

    @Autowired
    HumanTasks human;

    @Autowired
    Tasks tasks;

    @Autowired
    Gates gates;

    @Autowired
    Accounts accounts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private static Map<String, String> stages() {
        var stages = new LinkedHashMap<String, String>();
        stages.put("draft-mandate", "S01, before the clearances");
        stages.put("sign-mandate", "S01, before the read-in");
        stages.put("plan-sarpsborg", "S02, a contact planned");
        stages.put("plan-test", "S03, a test running");
        stages.put("grade-again", "S04, before the acceptance");
        stages.put("accept-intermediary", "S04, accepted");
        stages.put("approve-upgrade", "S09, heads to be exchanged");
        stages.put("draft-text", "S05, brackets in the text");
        stages.put("legal-opinion", "S06, before the countersignature");
        stages.put("report-integrity", "S07, before the check");
        stages.put("check-victims", "S10, before the initials");
        stages.put("brief-beforehand", "S13, before the release");
        stages.put("action-memo", "S08, before the cabinet");
        stages.put("approve-text", "S08, approved");
        stages.put("powers-letters", "S12, letters to be signed");
        stages.put("sign", "S14, before the approval at home");
        stages.put("at-home", "S15, waiting for its date");
        stages.put("notice-letters", "S16, one in force");
        return stages;
    }

    /** What one case has to show; nothing returned means that it showed it. */
    private record Case(String stage, String event, @Nullable Throwable failure) {}

    @TestFactory
    Stream<DynamicTest> everyEventHasItsOutcomeAtEveryStage() {
        var oslo = scenarios.named("oslo-1993");
        var days = ChronoUnit.DAYS.between(oslo.steps().get(0).on().toInstant(), clock.instant()) + 1;
        story.leaveOthersToRest("none");
        var cases = new ArrayList<Case>();
        var opened = new String[1];
        var before = new TreeSet<>(inside());
        var play = player.play(oslo.until("notice-letters").shifted(Duration.ofDays(days)), clock, played -> {
            var stage = STAGES.get(played.step().step());
            if (stage == null) return;
            if (opened[0] == null) opened[0] = newest(before);
            kinds(opened[0]).forEach((event, draft) -> cases.add(tried(opened[0], stage, event, draft)));
            cases.add(tried(opened[0], stage, "silence", Map.of()));
            if (story.openTasks(opened[0]).contains("reportCabinetApproval"))
                cases.add(tried(opened[0], stage, "refusal at home", Map.of()));
        });
        assertThat(play.steps())
                .as("the story goes on as if nothing had happened")
                .allMatch(Played::held);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(STAGES.size() * 5);
        assertThat(cases).extracting(Case::event).contains("silence", "refusal at home");
        return cases.stream()
                .map(one -> dynamicTest(one.event() + " at " + one.stage(), () -> {
                    if (one.failure() != null) throw one.failure();
                }));
    }

    private String newest(Set<String> before) {
        return inside().stream()
                .filter(ref -> !before.contains(ref))
                .findFirst()
                .orElseThrow();
    }

    private List<String> inside() {
        return CurrentReader.runAs(accounts.reader("desk"), () -> channels.inside()).stream()
                .map(Channel::ref)
                .toList();
    }

    private Map<String, Map<String, Object>> kinds(String channel) {
        var line = story.asSystem(() -> intermediaries.of(channel)).stream().findFirst();
        return new EventDrafts(
                        line.map(one -> one.id().toString())
                                .orElse(UUID.randomUUID().toString()),
                        instrument(channel)
                                .map(one -> one.id().toString())
                                .orElse(UUID.randomUUID().toString()),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .all();
    }

    private Case tried(String channel, String stage, String event, Map<String, Object> draft) {
        var undone = new TransactionTemplate(transactions);
        @Nullable
        Throwable failure = undone.execute(status -> {
            status.setRollbackOnly();
            try {
                look(channel, event, draft);
                return null;
            } catch (AssertionError | RuntimeException e) {
                return e;
            }
        });
        return new Case(stage, event, failure);
    }

    private void look(String channel, String event, Map<String, Object> draft) {
        var was = new Before(channel);
        var refused =
                switch (event) {
                    case "silence" -> falls(channel);
                    case "refusal at home" -> refuses(channel);
                    default -> happens(channel, event, draft);
                };
        switch (event) {
            case "silence" -> {
                if (!was.mayGoOut) {
                    assertThat(refused).get().isInstanceOfAny(GateShut.class, EverythingConcluded.class);
                    assertThat(story.openTasks(channel)).isEqualTo(was.open);
                    return;
                }
                assertThat(refused).isEmpty();
                assertThat(added(channel, was)).containsExactly("probeSecondChannel");
            }
            case "refusal at home" -> {
                assertThat(refused).isEmpty();
                assertThat(added(channel, was)).containsExactly("informOtherSide");
                assertThat(shut(channel, Gate.DOMESTIC_APPROVAL, Objects.requireNonNull(was.instrument)))
                        .isTrue();
            }
            case "leaks" -> {
                assertThat(refused).isEmpty();
                assertThat(added(channel, was)).containsExactly("assessExposure");
            }
            case "withdrawal" -> {
                assertThat(refused).isEmpty();
                assertThat(channels(channel).withdrawnAt()).isPresent();
                assertThat(story.openTasks(channel)).hasSize(1).allMatch(WAYS_OUT::contains);
                assertThat(running(channel))
                        .as("nothing else runs on")
                        .contains("withdrawal")
                        .allMatch(process -> Set.of(
                                        "withdrawal", "backchannelToAgreement", "sealedArchive", "deniableClose")
                                .contains(process));
            }
            case "mandate-doubts", "compromises" -> {
                if (was.lines.isEmpty()) {
                    assertThat(refused).containsInstanceOf(NotKnown.class);
                    assertThat(story.openTasks(channel)).isEqualTo(was.open);
                    return;
                }
                assertThat(refused).isEmpty();
                assertThat(line(channel).status()).isEqualTo(IntermediaryStatus.FURTHER_VALIDATION);
                assertThat(shut(channel, Gate.INTERMEDIARY_VALIDATED)).isTrue();
                var added = added(channel, was);
                if (event.equals("compromises")) assertThat(added).containsExactly("protectPerson");
                else if (was.accepted && !was.concluded) assertThat(added).containsExactly("gradeIntermediary");
                else assertThat(added).isEmpty();
            }
            case "principal-changes" -> {
                assertThat(refused).isEmpty();
                assertThat(channels(channel).principals())
                        .extracting(Person::name)
                        .contains("A successor");
                assertThat(shut(channel, Gate.MANDATE)).isTrue();
                if (was.signed) assertThat(added(channel, was)).containsExactly("reauthorise");
                else assertThat(added(channel, was)).isEmpty();
            }
            case "spoilers" -> {
                assertThat(refused).isEmpty();
                assertThat(added(channel, was)).containsExactly("reviewSpoiler");
            }
            case "legal-bars" -> {
                if (was.instrument == null) {
                    assertThat(refused).isPresent();
                    assertThat(story.openTasks(channel)).isEqualTo(was.open);
                    return;
                }
                assertThat(refused).isEmpty();
                if (!was.inForce) {
                    assertThat(shut(channel, Gate.LEGAL_REVIEW, was.instrument)).isTrue();
                    if (was.reviewed) assertThat(story.openTasks(channel)).contains("decideNextStep");
                } else assertThat(story.openTasks(channel)).isEqualTo(was.open);
            }
            case "joins" -> {
                assertThat(refused)
                        .get()
                        .as("Oslo's texts bind")
                        .isInstanceOfAny(NotKnown.class, JoiningIsNoAccession.class);
                assertThat(story.openTasks(channel)).isEqualTo(was.open);
                return;
            }
            default -> throw new IllegalStateException(event);
        }
        assertThat(timeline.of(channel).size()).as("it is on the timeline").isGreaterThan(was.entries);
        assertThat(runtime.createIncidentQuery().tenantIdIn(channel).count()).isZero();
    }

    /** What the dossier and the engine said before. */
    private final class Before {
        final List<String> open;
        final List<Intermediary> lines;
        final boolean accepted;
        final boolean concluded;
        final boolean signed;
        final boolean mayGoOut;
        final int entries;
        final @Nullable UUID instrument;
        final boolean reviewed;
        final boolean inForce;

        Before(String channel) {
            open = story.openTasks(channel);
            lines = asSystem(() -> intermediaries.of(channel));
            accepted = !lines.isEmpty() && lines.get(0).accepted();
            concluded = asSystem(() -> conclusions.everythingConcluded(channel));
            signed = asSystem(() -> mandates.current(channel)).isPresent();
            mayGoOut = !concluded && !shut(channel, Gate.MANDATE) && !shut(channel, Gate.READ_IN);
            entries = asSystem(() -> timeline.of(channel)).size();
            instrument = instrument(channel)
                    .filter(Instrument::hasText)
                    .map(Instrument::id)
                    .orElse(null);
            inForce = instrument != null && !shut(channel, Gate.IN_FORCE, instrument);
            reviewed = instrument != null
                    && running(channel).stream()
                            .anyMatch(Set.of("initialling", "approval", "conclusion", "entryIntoForce")::contains)
                    && !shut(channel, Gate.LEGAL_REVIEW, instrument);
        }
    }

    private Optional<RuntimeException> happens(String channel, String event, Map<String, Object> draft) {
        try {
            CurrentReader.runAs(
                    accounts.reader(EventDrafts.reporter(event)), () -> record(channel, events.named(event), draft));
            return Optional.empty();
        } catch (BrokenRule | NotKnown e) {
            return Optional.of(e);
        }
    }

    /** PARLIAMENT_REFUSES, by whoever decides on the route of table B: it can happen where that is asked, and nowhere else. */
    private Optional<RuntimeException> refuses(String channel) {
        story.as("parl")
                .completes(
                        channel,
                        "reportCabinetApproval",
                        ConclusionTasks.cabinet(false, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return Optional.empty();
    }

    /** A contact whose reply does not come within the limit. */
    private Optional<RuntimeException> falls(String channel) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var open = ids(channel);
        try {
            story.as(
                    "desk",
                    () -> contacts.plan(
                            channel,
                            new ContactPlanDraft(
                                    today, null, "Oslo", Medium.IN_PERSON, "Qurei", "A question", "One", null, null)));
        } catch (BrokenRule e) {
            return Optional.of(e);
        }
        var added = ids(channel);
        added.removeAll(open);
        assertThat(added).as("the memorandum waits to be written").hasSize(1);
        story.as("envoy", () -> {
            tasks.complete(added.iterator().next(), Memcons.owed(today, "Oslo"));
            return channel;
        });
        var waits = management
                .createJobQuery()
                .activityId("silenceLasted")
                .tenantIdIn(channel)
                .list();
        assertThat(waits).as("the limit of the tempo runs").hasSize(1);
        waits.forEach(job -> management.executeJob(job.getId()));
        return Optional.empty();
    }

    private <D> void record(String channel, ChannelEvent<D> event, Map<String, Object> draft) {
        events.record(channel, event, JSON.convertValue(draft, event.draft()));
    }

    private Set<String> ids(String channel) {
        return human.inChannel(channel).stream().map(HumanTask::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> added(String channel, Before was) {
        var now = new ArrayList<>(story.openTasks(channel));
        was.open.forEach(now::remove);
        return now;
    }

    private List<String> running(String channel) {
        return runtime.createProcessInstanceQuery().tenantIdIn(channel).list().stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .map(id -> id.substring(0, id.indexOf(':')))
                .toList();
    }

    private Optional<Instrument> instrument(String channel) {
        return asSystem(() -> instruments.of(channel)).stream().findFirst();
    }

    private Intermediary line(String channel) {
        return asSystem(() -> intermediaries.of(channel)).get(0);
    }

    private Channel channels(String channel) {
        return asSystem(() -> channels.get(channel));
    }

    private boolean shut(String channel, Gate gate) {
        return asSystem(
                () -> !gates.shut(List.of(gate), Subject.channel(channel)).isEmpty());
    }

    private boolean shut(String channel, Gate gate, UUID instrument) {
        return asSystem(() -> !gates.shut(List.of(gate), Subject.instrument(channel, instrument))
                .isEmpty());
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Objects.requireNonNull(CurrentReader.runAs(Reader.system(), work));
    }
}
