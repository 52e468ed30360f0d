package subrosa.channel.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import subrosa.channel.ChannelEvent;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Channels;
import subrosa.channel.ClosedToYourRole;
import subrosa.channel.ReportChoices;
import subrosa.channel.ReportChoices.Choice;
import subrosa.policy.BrokenRule;

/** A plain form for each kind of event, made from what its reporter has to say: nothing is reported by one press. */
@Controller
class ReportPages {

    private final Channels channels;
    private final ChannelEvents events;
    private final Map<String, ReportChoices> choices;
    private final ObjectMapper json;
    private final Validator validator;

    ReportPages(
            Channels channels,
            ChannelEvents events,
            List<ReportChoices> choices,
            ObjectMapper json,
            Validator validator) {
        this.channels = channels;
        this.events = events;
        this.choices = choices.stream().collect(Collectors.toMap(ReportChoices::field, one -> one));
        this.json = json;
        this.validator = validator;
    }

    /** @param options those that the dossier has for it; nothing where anything may be typed */
    record Asked(ReportForm.Field field, @Nullable List<Choice> options) {}

    @GetMapping("/channels/{ref}/reports/{event}")
    ModelAndView form(@PathVariable String ref, @PathVariable String event) {
        channels.get(ref);
        return page(ref, events.toReport(event), Map.of(), Map.of(), null);
    }

    @PostMapping("/channels/{ref}/reports/{event}")
    ModelAndView report(@PathVariable String ref, @PathVariable String event, @RequestParam Map<String, String> typed) {
        channels.get(ref);
        return report(ref, events.toReport(event), typed);
    }

    private <D> ModelAndView report(String ref, ChannelEvent<D> event, Map<String, String> typed) {
        var errors = new LinkedHashMap<String, String>();
        String refusal = null;
        try {
            var draft = json.convertValue(ReportForm.of(event.draft()).draftOf(typed), event.draft());
            var found = new BeanPropertyBindingResult(draft, event.name());
            validator.validate(draft, found);
            found.getFieldErrors()
                    .forEach(error -> errors.putIfAbsent(error.getField(), String.valueOf(error.getDefaultMessage())));
            if (errors.isEmpty()) {
                events.record(ref, event, draft);
                return new ModelAndView("redirect:/channels/{ref}", Map.of("ref", ref));
            }
        } catch (IllegalArgumentException unreadable) {
            errors.put(fieldOf(unreadable), "");
        } catch (BrokenRule refused) {
            refusal = refused.getMessage();
        }
        var page = page(ref, event, typed, errors, refusal);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** Which field was no day, no number, no choice. */
    private static String fieldOf(IllegalArgumentException unreadable) {
        return unreadable.getCause() instanceof JsonMappingException e
                ? e.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .collect(Collectors.joining("."))
                : "";
    }

    private ModelAndView page(
            String ref,
            ChannelEvent<?> event,
            Map<String, String> typed,
            Map<String, String> errors,
            @Nullable String refusal) {
        var channel = channels.get(ref);
        var form = ReportForm.of(event.draft());
        var page = new ModelAndView("channel/report");
        page.addObject("channel", channel);
        page.addObject("event", event.name());
        page.addObject(
                "fields",
                form.fields().stream()
                        .map(field -> new Asked(field, options(ref, field)))
                        .toList());
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("refusal", refusal);
        page.addObject("ofNoField", form.besideFields(errors));
        page.addObject("level", channel.level());
        page.addObject("codeword", channel.codeword());
        return page;
    }

    /** Whoever may not read what could be named names nothing. */
    private @Nullable List<Choice> options(String ref, ReportForm.Field field) {
        var source = choices.get(field.last());
        if (source == null) return null;
        try {
            return source.of(ref);
        } catch (ClosedToYourRole closed) {
            return List.of();
        }
    }
}
