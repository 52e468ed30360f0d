package subrosa.scenario;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.audit.Errand;
import subrosa.channel.FurtherContacts;
import subrosa.channel.NewChannels;
import subrosa.channel.Replies;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.DueWork;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.instrument.FurtherInstruments;
import subrosa.instrument.Instruments;
import subrosa.policy.BrokenRule;
import subrosa.tasks.SubmissionRefused;
import subrosa.tasks.Tasks;

/**
 * Plays a scenario through the same features that a person uses: each step as its account, at its time, with timers and the local worker
 * run in their order on the way. Stops at the first step whose expectations do not hold.
 */
@Component
@ForStories
public class Player {

    private final NewChannels channels;
    private final Replies replies;
    private final FurtherContacts furtherContacts;
    private final StoryEvents events;
    private final Instruments instruments;
    private final FurtherInstruments further;
    private final Timeline timeline;
    private final Tasks tasks;
    private final HumanTasks open;
    private final Accounts accounts;
    private final DueWork due;
    private final LocalWorker worker;

    Player(
            NewChannels channels,
            Replies replies,
            FurtherContacts furtherContacts,
            StoryEvents events,
            Instruments instruments,
            FurtherInstruments further,
            Timeline timeline,
            Tasks tasks,
            HumanTasks open,
            Accounts accounts,
            DueWork due,
            LocalWorker worker) {
        this.channels = channels;
        this.replies = replies;
        this.furtherContacts = furtherContacts;
        this.events = events;
        this.instruments = instruments;
        this.further = further;
        this.timeline = timeline;
        this.tasks = tasks;
        this.open = open;
        this.accounts = accounts;
        this.due = due;
        this.worker = worker;
    }

    /**
     * @param told hears of each step as soon as it is played
     * @return what was played; the last step tells whether all held
     */
    public Play play(Scenario scenario, MovableClock clock, Consumer<Played> told) {
        return new Run(scenario, clock, told).play();
    }

    /** @param channel the reference of the channel that the scenario opened, or nothing if it did not get that far */
    public record Play(Scenario scenario, @Nullable String channel, List<Played> steps) {

        public boolean held() {
            return steps.size() == scenario.steps().size() && steps.stream().allMatch(Played::held);
        }

        /** Confirmations of a call apart: they count with its form. */
        public long humanTasks() {
            return steps.stream().filter(Played::task).count() - confirmations();
        }

        public long confirmations() {
            return steps.stream().filter(Played::confirmation).count();
        }

        public int fields() {
            return steps.stream().mapToInt(Played::fields).sum();
        }
    }

    private final class Run {

        private final Scenario scenario;
        private final MovableClock clock;
        private final Consumer<Played> told;
        private final List<Played> played = new ArrayList<>();
        private @Nullable String channel;
        private int entriesTold;
        private boolean confirming;

        Run(Scenario scenario, MovableClock clock, Consumer<Played> told) {
            this.scenario = scenario;
            this.clock = clock;
            this.told = told;
        }

        Play play() {
            for (var step : scenario.steps()) {
                var one = play(step);
                played.add(one);
                told.accept(one);
                if (!one.held()) break;
            }
            return new Play(scenario, channel, played);
        }

        private Played play(Scenario.Step step) {
            if (!accounts.exists(step.by()))
                throw new ScenarioUnreadable("Step " + step.step() + ": there is no account " + step.by() + ".");
            advance(step.on().toInstant());
            var act = actOf(step);
            @Nullable String refused = null;
            @Nullable String fact = null;
            confirming = false;
            var unmet = new ArrayList<String>();
            try {
                CurrentReader.runAs(
                        accounts.reader(step.by()), () -> Errand.on("play " + step.step(), () -> act(step)));
                worker.workAll();
            } catch (SubmissionRefused e) {
                fact = "SubmissionRefused";
                refused = fact + ": "
                        + e.errors().stream().map(error -> error.message()).toList();
            } catch (BrokenRule e) {
                fact = e.fact();
                refused = fact + ": " + e.getMessage();
            } catch (NoSuchOpenTask e) {
                unmet.add(String.valueOf(e.getMessage()));
            }
            var said = said();
            unmet.addAll(unmet(step, fact, refused, said));
            var stage = stageOf(step, said);
            return new Played(
                    step,
                    step.on(),
                    act,
                    stage,
                    said,
                    refused,
                    unmet,
                    refused == null ? fieldsOf(step.submission()) : 0,
                    confirming && refused == null);
        }

        private String actOf(Scenario.Step step) {
            if (step.open() != null) return "Open the channel";
            if (step.reply() != null) return "Record a reply of the other side";
            if (step.contact() != null) return "Plan a further contact";
            if (step.event() != null) return events.act(step.event());
            return step.complete() == null ? "Add an instrument" : nameOf(step.complete());
        }

        /** As people read it; the key of a task that is not open. */
        private String nameOf(String key) {
            return channel == null
                    ? key
                    : open.inChannel(channel).stream()
                            .filter(task -> task.key().equals(key))
                            .map(HumanTask::name)
                            .findFirst()
                            .orElse(key);
        }

        private Scenario.Step act(Scenario.Step step) {
            if (step.open() != null) channel = channels.open(step.open()).ref();
            else if (step.reply() != null) replies.record(channel(), step.reply());
            else if (step.contact() != null) furtherContacts.plan(channel(), step.contact());
            else if (step.event() != null) events.record(channel(), step);
            else if (step.addInstrument() != null) further.add(channel(), step.addInstrument());
            else {
                var task = taskOf(step);
                confirming = task.personal();
                tasks.complete(task.id(), Answers.to(tasks.form(task.id()), step));
            }
            return step;
        }

        private HumanTask taskOf(Scenario.Step step) {
            var keys = new ArrayList<String>();
            for (var task : open.inChannel(channel())) {
                keys.add(task.key());
                if (!task.key().equals(step.complete())) continue;
                if (task.personal() && !step.by().equals(task.assignee())) continue;
                if (step.instrument() == null || step.instrument().equals(titleOf(task))) return task;
            }
            throw new NoSuchOpenTask("no task " + step.complete() + " is open; open are " + keys);
        }

        private @Nullable String titleOf(HumanTask task) {
            var instrument = open.find(task.id()).map(HumanTask::instrument);
            return instrument.map(id -> instruments.get(id).title()).orElse(null);
        }

        /** Moves the clock, doing on the way what falls due. */
        private void advance(Instant until) {
            for (var next = due.nextDue(clock.instant());
                    next.isPresent() && !next.get().isAfter(until);
                    next = due.nextDue(clock.instant())) {
                if (next.get().isAfter(clock.instant())) clock.moveTo(next.get());
                due.runNext(clock.instant());
                worker.workAll();
            }
            clock.moveTo(until);
        }

        /** Of the act itself: the first thing noted in the actor's name, before what the act set off. */
        private static @Nullable Stage stageOf(Scenario.Step step, List<Played.Said> said) {
            return said.stream()
                    .filter(one -> one.by().equals(step.by()))
                    .map(Played.Said::stage)
                    .findFirst()
                    .orElse(null);
        }

        private List<Played.Said> said() {
            if (channel == null) return List.of();
            var entries = timeline.of(channel);
            var fresh = entries.subList(entriesTold, entries.size()).stream()
                    .map(entry -> new Played.Said(
                            entry.recordedAt().atOffset(ZoneOffset.UTC),
                            entry.recordedBy(),
                            entry.stage(),
                            entry.act(),
                            entry.reason().orElse(null),
                            entry.rows()))
                    .toList();
            entriesTold = entries.size();
            return fresh;
        }

        private List<String> unmet(
                Scenario.Step step, @Nullable String fact, @Nullable String refused, List<Played.Said> said) {
            var expect = step.expect() == null ? Scenario.Expectation.NONE : step.expect();
            var unmet = new ArrayList<String>();
            if (!Objects.equals(expect.refused(), fact))
                unmet.add(
                        fact == null
                                ? "expected a refusal by " + expect.refused() + ", and there was none"
                                : "refused by " + refused);
            var rows = said.stream().flatMap(one -> one.rows().stream()).toList();
            for (var row : Scenario.Expectation.orNone(expect.rows()))
                if (!rows.contains(row)) unmet.add("expected row " + row + "; the system named " + rows);
            for (var words : Scenario.Expectation.orNone(expect.says()))
                if (said.stream().noneMatch(one -> one.act().contains(words)))
                    unmet.add("expected the words “" + words + "”; the system said "
                            + said.stream().map(Played.Said::act).toList());
            if (expect.open() != null || expect.closed() != null) {
                var keys =
                        open.inChannel(channel()).stream().map(HumanTask::key).toList();
                for (var key : Scenario.Expectation.orNone(expect.open()))
                    if (!keys.contains(key)) unmet.add("expected task " + key + " to be open; open are " + keys);
                for (var key : Scenario.Expectation.orNone(expect.closed()))
                    if (keys.contains(key)) unmet.add("expected task " + key + " not to be open");
            }
            return unmet;
        }

        private String channel() {
            if (channel == null) throw new ScenarioUnreadable("The first step of a scenario opens the channel.");
            return channel;
        }

        private int fieldsOf(Object value) {
            if (value instanceof Map<?, ?> map)
                return map.values().stream().mapToInt(this::fieldsOf).sum();
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>)
                return list.stream().mapToInt(this::fieldsOf).sum();
            return 1;
        }
    }

    private static final class NoSuchOpenTask extends RuntimeException {
        NoSuchOpenTask(String message) {
            super(message);
        }
    }
}
