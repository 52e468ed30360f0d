package subrosa.walk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import subrosa.channel.Opening;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Reader;
import subrosa.engine.HumanTask;
import subrosa.engine.camunda.CompartmentTenants;
import subrosa.policy.BrokenRule;
import subrosa.policy.GateShut;
import subrosa.tasks.NotYourRole;
import subrosa.tasks.SubmissionRefused;
import subrosa.tasks.TaskForm;

/**
 * One channel from its opening to its end: whoever may do something does it when chance has it, and answers what comes to mind. Stops at the
 * first thing that must not be.
 */
final class Walk {

    /** No walk needs more. */
    private static final int MOST_STEPS = 1000;

    /** From then on nobody makes trouble, and the channel has to come to its end: one that is troubled for ever need not. */
    private static final int QUIET_AFTER = 400;

    private static final int TRIES = 6;
    private static final int LAST_TRIES = 60;
    private static final int IDLE_ROUNDS = 12;
    private static final Instant START = Instant.parse("2024-03-04T09:00:00Z");
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final House house;
    private final long seed;
    private final Chance chance;
    private final double will;
    private final double trouble;
    private final List<String> steps = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Set<String> refusedNow = new HashSet<>();
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
    private Opening opening;
    private String channel = "";
    private Hours hours;
    private RandomEvents events;
    private Standards standards;
    private int taken;
    private volatile String inHand = "";

    Walk(House house, long seed) {
        this(house, seed, "");
    }

    /** @param mark what everything that is typed begins with */
    Walk(House house, long seed, String mark) {
        this.house = house;
        this.seed = seed;
        this.chance = new Chance(seed, mark);
        this.will = chance.of(List.of(0.6, 0.85, 0.95, 0.98, 1.0));
        this.trouble = chance.of(List.of(0.0, 0.02, 0.05, 0.15));
        this.opening = RandomOpening.by(chance, house.accountsClearedFor(Level.TOP_SECRET));
        this.hours = new Hours(house, channel);
        this.events = new RandomEvents(house, chance, channel);
        this.standards = new Standards(house, channel);
    }

    /** @param end how the channel ended, and what was done on the way */
    record Walked(
            long seed, String channel, int taken, List<String> steps, Map<String, Integer> refusals, String end) {}

    Walked walk() {
        try {
            open();
            while (!standards.isOver()) {
                if (steps.size() > MOST_STEPS) throw failed("It does not end.", null);
                step();
                workOutside();
                standards.holdAfterAStep();
            }
            standards.holdAtTheEnd();
            return new Walked(seed, channel, taken, List.copyOf(steps), refusals, standards.end());
        } catch (WalkFailed e) {
            throw e;
        } catch (RuntimeException | AssertionError e) {
            throw failed(String.valueOf(e), e);
        }
    }

    private void open() {
        house.clock().beginAt(START);
        channel = house.as("desk", () -> house.newChannels().open(opening)).ref();
        hours = new Hours(house, channel);
        events = new RandomEvents(house, chance, channel);
        standards = new Standards(house, channel);
        note("desk opens " + opening.parties().size() + " parties, " + opening.track() + ", will " + will + ", trouble "
                + trouble);
    }

    private void step() {
        hours.pass(Duration.ofMinutes(chance.between(1, 90)));
        if (steps.size() < QUIET_AFTER && chance.in(trouble)) happen();
        else if (chance.in(0.06)) wait(Duration.ofHours(chance.between(1, 96)));
        else work();
    }

    private void work() {
        var open =
                tasks().stream().filter(task -> !refusedNow.contains(task.id())).toList();
        if (open.isEmpty()) goOn();
        else {
            var task = chance.of(open);
            if (done(task, TRIES)) refusedNow.clear();
            else refusedNow.add(task.id());
        }
    }

    /** Nobody has anything that can be done now. */
    private void goOn() {
        var open = tasks();
        if (open.isEmpty()) {
            var due = hours.due(chance.in(0.1));
            if (due.isEmpty()) due = hours.due(true);
            if (due.isEmpty()) throw failed("Stuck: no task is open, and nothing is waited for.", null);
            // The next, or whatever is far ahead; what falls due on the way is found then.
            var until = chance.in(0.4) ? due.get(0) : due.get(due.size() - 1);
            wait(Duration.between(house.clock().instant(), until).plusSeconds(1));
            return;
        }
        for (int round = 0; round < IDLE_ROUNDS; round++) {
            if (round < 4) wait(Duration.ofDays(1 + 2L * round));
            else if (!hours.due(true).isEmpty())
                wait(Duration.between(house.clock().instant(), hours.due(true).get(0))
                        .plusSeconds(1));
            refusedNow.clear();
            for (var task : tasks()) if (done(task, round == IDLE_ROUNDS - 1 ? LAST_TRIES : TRIES)) return;
            if (standards.isOver()) return;
        }
        throw failed(
                "Stuck: whatever is answered to "
                        + tasks().stream().map(HumanTask::key).toList() + " is refused.",
                null);
    }

    private void wait(Duration duration) {
        if (duration.isNegative()) duration = Duration.ZERO;
        var before = house.clock().instant();
        int ran = hours.pass(duration);
        refusedNow.clear();
        note(duration.toHours() + " hours pass" + (ran == 0 ? "" : ", timers " + ran));
    }

    private void happen() {
        var event = events.next(scene(null));
        var before = Footing.of(house, channel);
        try {
            house.as(event.by(), event.happens());
            note(event.by() + " reports " + event.name());
            refusedNow.clear();
        } catch (BrokenRule | NotKnown e) {
            refused(event.by() + " reports " + event.name(), e, before);
        }
    }

    /** @return whether an answer was taken */
    private boolean done(HumanTask task, int tries) {
        int same = 0;
        @Nullable Class<?> refusal = null;
        for (int attempt = 0; attempt < tries; attempt++) {
            var by = chance.in(0.97) ? whoever(task) : chance.of(house.accounts());
            // Whoever was refused tries to oblige, and at last anything.
            var mood = attempt < tries / 3 ? will : attempt % 3 == 0 ? 0.3 : 1;
            TaskForm form;
            try {
                form = house.as(by, () -> house.tasks().form(task.id()));
            } catch (NotKnown | NotYourRole e) {
                continue;
            }
            var answer = new RandomAnswers(form, scene(task), chance, mood).answer();
            var act = by + " " + task.key() + " " + told(answer);
            var before = Footing.of(house, channel);
            try {
                inHand = act;
                house.as(by, () -> house.tasks().complete(task.id(), answer));
                taken++;
                note(act);
                return true;
            } catch (BrokenRule | SubmissionRefused | NotKnown e) {
                refused(act, e, before);
                same = e.getClass().equals(refusal) ? same + 1 : 0;
                refusal = e.getClass();
                // Time has to pass, or somebody else has to act first.
                if (same == 2 && tries == TRIES) return false;
            } catch (RuntimeException e) {
                throw failed(by + " " + task.key() + " " + json(answer) + "\n" + e, e);
            }
        }
        return false;
    }

    /** Somebody with the role; or the one person whose word is asked for. */
    private String whoever(HumanTask task) {
        var assignee = task.assignee();
        return assignee != null ? assignee : chance.of(house.accountsWith(task.roles()));
    }

    private void refused(String act, RuntimeException because, Footing before) {
        var fact = because.getClass().getSimpleName();
        if (because instanceof SubmissionRefused submission)
            fact += " "
                    + submission.errors().stream()
                            .map(error -> error.path() + " " + error.code())
                            .toList();
        refusals.merge(act.split(" ", 3)[1] + " " + fact, 1, Integer::sum);
        if (refused.size() > 8) refused.remove(0);
        refused.add(act + ": " + fact + (because instanceof GateShut shut ? " " + shut.gates() : ""));
        var after = Footing.of(house, channel);
        if (!after.equals(before))
            throw failed("What was refused has left something behind: " + before + " became " + after, because);
    }

    private void workOutside() {
        for (var job : house.external()
                .fetchAndLock(10, "walk")
                .topic("translation", 60_000)
                .topic("secure-transmission", 60_000)
                .topic("registration-submission", 60_000)
                .businessKey(channel)
                .execute()) {
            var results = new LinkedHashMap<String, Object>();
            if (job.getTopicName().equals("registration-submission") && chance.in(0.2))
                results.put("answer", "QUERIED");
            CurrentReader.runAs(
                    Reader.system(),
                    () -> CompartmentTenants.in(channel, () -> {
                        house.external().complete(job.getId(), "walk", Map.of(), results);
                        return job;
                    }));
            note("outside " + job.getTopicName() + " " + results);
        }
    }

    /** The channel's open tasks in an order that a seed repeats. */
    private List<HumanTask> tasks() {
        var open = house.open().inChannel(channel);
        if (open.stream().map(HumanTask::key).distinct().count() == open.size())
            return open.stream().sorted(Comparator.comparing(HumanTask::key)).toList();
        var about = new LinkedHashMap<String, String>();
        for (var task : open) about.put(task.id(), task.key() + " " + task.created() + " " + about(task));
        return open.stream()
                .sorted(Comparator.comparing(task -> about.get(task.id())))
                .toList();
    }

    private String about(HumanTask task) {
        var variables = house.engineTasks()
                .getVariables(task.id(), List.of("instrument", "intermediary", "language", "duty", "happeningId"));
        return house.reading(() -> {
            var about = new TreeMap<String, String>();
            variables.forEach((name, value) -> {
                if (value != null) about.put(name, named(name, String.valueOf(value)));
            });
            return about.toString();
        });
    }

    private String named(String variable, String value) {
        return switch (variable) {
            case "instrument" -> house.instruments().get(UUID.fromString(value)).title();
            case "intermediary" ->
                house.intermediaries().get(channel, UUID.fromString(value)).pseudonym();
            case "happeningId" -> "";
            default -> value;
        };
    }

    private Scene scene(@Nullable HumanTask task) {
        var instrument = task == null ? null : instrumentOf(task);
        return new Scene(
                house.clock().instant(),
                opening,
                instrument == null
                        ? null
                        : house.reading(() -> house.instruments().get(instrument)),
                SingletonSupplier.of(() -> instrument == null ? Map.of() : signatories(instrument)));
    }

    private @Nullable UUID instrumentOf(HumanTask task) {
        var instrument = house.engineTasks().getVariable(task.id(), "instrument");
        return instrument == null ? null : UUID.fromString(instrument.toString());
    }

    /** Whom the papers on file name, as far as they do. */
    private Map<String, String> signatories(UUID instrument) {
        return house.reading(() -> {
            var signatories = new LinkedHashMap<String, String>();
            for (var one : house.powers().of(instrument))
                if (one.verified()) signatories.put(one.party(), one.representative());
            house.approvals()
                    .approvedSignatory(instrument)
                    .ifPresent(name -> signatories.put(Scene.homeOf(opening), name));
            return signatories;
        });
    }

    private void note(String step) {
        steps.add(house.clock().instant() + " " + step);
        if (!step.contains(" hours pass")) refused.clear();
    }

    /** What decides the way of an answer: its choices and ticks. */
    private static String told(Map<String, Object> answer) {
        var told = new LinkedHashMap<String, Object>();
        answer.forEach((key, value) -> {
            if (value instanceof Boolean || value instanceof Number) told.put(key, value);
            if (value instanceof String text
                    && (text.length() < 30 && !text.contains("-") || text.matches("\\d{4}-.*"))) told.put(key, text);
            if (value instanceof List<?> list) told.put(key, list.size());
        });
        return told.toString();
    }

    private static String json(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return String.valueOf(answer);
        }
    }

    /** Told by who watches: it does not come back from a step. */
    WalkFailed hanging(StackTraceElement[] where) {
        var ours = Stream.of(where)
                .map(String::valueOf)
                .filter(line -> line.contains("subrosa."))
                .limit(12)
                .collect(Collectors.joining("\n  "));
        return failed("It hangs in " + inHand + "\n  " + ours, null);
    }

    private WalkFailed failed(String what, @Nullable Throwable cause) {
        return new WalkFailed(seed, what, steps, refused, cause);
    }
}
