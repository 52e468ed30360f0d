package subrosa.channel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.Validator;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.channel.ChannelEvent;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Channels;

/** What happens to a channel, each kind of event under its own name: {@code leaks}, {@code withdrawal}, {@code spoilers}. */
@RestController
@RequestMapping("/api/channels/{ref}/{event}")
class EventResource {

    private final Channels channels;
    private final ChannelEvents events;
    private final ObjectMapper json;
    private final Validator validator;

    EventResource(Channels channels, ChannelEvents events, ObjectMapper json, Validator validator) {
        this.channels = channels;
        this.events = events;
        this.json = json;
        this.validator = validator;
    }

    record Recorded(String id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable String ref, @PathVariable String event, @RequestBody JsonNode body)
            throws BindException {
        channels.get(ref);
        return record(ref, events.named(event), body);
    }

    private <D> Recorded record(String ref, ChannelEvent<D> event, JsonNode body) throws BindException {
        var draft = read(body, event.draft());
        var errors = new BeanPropertyBindingResult(draft, event.name());
        validator.validate(draft, errors);
        if (errors.hasErrors()) throw new BindException(errors);
        return new Recorded(events.record(ref, event, draft).toString());
    }

    /** Says that the body is malformed without quoting it. */
    private <D> D read(JsonNode body, Class<D> type) {
        try {
            return json.treeToValue(body, type);
        } catch (JsonProcessingException e) {
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.BAD_REQUEST, "The body is not the JSON that this resource takes."),
                    null);
        }
    }
}
