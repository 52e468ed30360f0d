package subrosa.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Opening;
import subrosa.channel.ReplyDraft;
import subrosa.instrument.InstrumentOutline;

/**
 * A piece of history as data.
 *
 * @param source where the facts come from
 * @param steps in the order of their dates
 */
public record Scenario(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String summary,
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) List<Step> steps) {

    /**
     * One act of one account; exactly one of {@code open}, {@code complete}, {@code reply}, {@code contact}, {@code event} and
     * {@code addInstrument} says which.
     *
     * @param step a name that is unique in the scenario
     * @param on when; the clock is moved there, and what falls due on the way is done first
     * @param by the account that acts
     * @param who the historical person or body, for the reader
     * @param complete the key of the task to complete
     * @param instrument the title of the instrument whose task is meant, where several are open
     * @param event an event of the channel, by its name: {@code leaks}
     * @param with the submission of the task, or what is said of the event
     * @param contact a further contact that is planned
     * @param expect what the system has to say
     * @param history what history did, in our words; {@code no record} where it did not do this
     */
    public record Step(
            @JsonProperty(required = true) String step,
            @JsonProperty(required = true) OffsetDateTime on,
            @JsonProperty(required = true) String by,
            @Nullable String who,
            @Nullable Opening open,
            @Nullable String complete,
            @Nullable String instrument,
            @Nullable Map<String, Object> with,
            @Nullable ReplyDraft reply,
            @Nullable ContactPlanDraft contact,
            @Nullable String event,
            @Nullable InstrumentOutline addInstrument,
            @Nullable Expectation expect,
            @Nullable String history) {

        Map<String, Object> submission() {
            return with == null ? Map.of() : with;
        }

        Step shifted(Duration by) {
            return new Step(
                    step,
                    on.plus(by),
                    this.by,
                    who,
                    open,
                    complete,
                    instrument,
                    Dates.shift(submission(), by),
                    reply,
                    contact == null ? null : contact.later((int) by.toDays()),
                    event,
                    addInstrument,
                    expect,
                    history);
        }
    }

    /**
     * What the system has to say to a step.
     *
     * @param rows rows of decision tables that it has to name, literally ({@code A3})
     * @param refused the fact by which it has to refuse ({@code GateShut}); without one, a refusal ends the play
     * @param says words that have to stand in one sentence of the timeline
     * @param open tasks that have to be open afterwards
     * @param closed tasks that must not be
     */
    public record Expectation(
            @Nullable List<String> rows,
            @Nullable String refused,
            @Nullable List<String> says,
            @Nullable List<String> open,
            @Nullable List<String> closed) {

        static final Expectation NONE = new Expectation(null, null, null, null, null);

        static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    /** The same story, so many days later. */
    public Scenario shifted(Duration by) {
        return new Scenario(
                id,
                title,
                summary,
                source,
                steps.stream().map(step -> step.shifted(by)).toList());
    }

    /** The story up to and with a step. */
    public Scenario until(String last) {
        for (int i = 0; i < steps.size(); i++)
            if (steps.get(i).step().equals(last))
                return new Scenario(id, title, summary, source, steps.subList(0, i + 1));
        throw new ScenarioUnreadable("Scenario " + id + " has no step " + last + ".");
    }
}
