package subrosa.scenario;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.ChannelEvent;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Intermediaries;
import subrosa.compartment.NotKnown;
import subrosa.instrument.Instruments;

/**
 * Lets the events of a story happen, as the API would record them. A value such as {@code ~Abu Ala} names the one intermediary or instrument
 * of the channel that is called so.
 */
@Component
@ForStories
class StoryEvents {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final ChannelEvents events;
    private final Intermediaries intermediaries;
    private final Instruments instruments;
    private final Validator validator;

    StoryEvents(ChannelEvents events, Intermediaries intermediaries, Instruments instruments, Validator validator) {
        this.events = events;
        this.intermediaries = intermediaries;
        this.instruments = instruments;
        this.validator = validator;
    }

    String act(String event) {
        return named(event, event).act();
    }

    void record(String channel, Scenario.Step step) {
        record(channel, named(String.valueOf(step.event()), step.step()), step);
    }

    private ChannelEvent<?> named(String event, String step) {
        try {
            return events.named(event);
        } catch (NotKnown e) {
            throw new ScenarioUnreadable("Step " + step + ": there is no event " + event + ".");
        }
    }

    private <D> void record(String channel, ChannelEvent<D> event, Scenario.Step step) {
        events.record(channel, event, draft(channel, event.draft(), step));
    }

    private <D> D draft(String channel, Class<D> type, Scenario.Step step) {
        var said = new LinkedHashMap<String, Object>();
        step.submission().forEach((key, value) -> said.put(key, named(channel, value, step)));
        D draft;
        try {
            draft = JSON.convertValue(said, type);
        } catch (IllegalArgumentException e) {
            throw new ScenarioUnreadable("Step " + step.step() + ": " + e.getMessage());
        }
        for (var broken : validator.validate(draft))
            throw new ScenarioUnreadable(
                    "Step " + step.step() + ": " + broken.getPropertyPath() + " " + broken.getMessage() + ".");
        return draft;
    }

    private @Nullable Object named(String channel, @Nullable Object value, Scenario.Step step) {
        if (!(value instanceof String text && text.startsWith("~"))) return value;
        var words = text.substring(1).strip();
        return named(channel)
                .filter(one -> one.getKey().contains(words))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new ScenarioUnreadable(
                        "Step " + step.step() + ": the channel has nothing called “" + words + "”; it has "
                                + named(channel).map(Map.Entry::getKey).toList() + "."));
    }

    private Stream<Map.Entry<String, String>> named(String channel) {
        return Stream.concat(
                intermediaries.of(channel).stream()
                        .map(one -> Map.entry(one.pseudonym(), one.id().toString())),
                instruments.of(channel).stream()
                        .map(one -> Map.entry(one.title(), one.id().toString())));
    }
}
