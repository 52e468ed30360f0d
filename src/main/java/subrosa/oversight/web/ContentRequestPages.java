package subrosa.oversight.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.oversight.ContentRequest;
import subrosa.oversight.ContentRequestDraft;
import subrosa.oversight.ContentRequestState;
import subrosa.oversight.ContentRequests;
import subrosa.policy.BrokenRule;

/** Requests to read a channel, for those who answer them. A list names no reason; a reason is read with its request, and logged. */
@Controller
class ContentRequestPages {

    private static final int PAGE = 25;

    private final ContentRequests requests;
    private final Compartments compartments;

    ContentRequestPages(ContentRequests requests, Compartments compartments) {
        this.requests = requests;
        this.compartments = compartments;
    }

    /** What can be told of a request whether its channel opens or not; times are in UTC. */
    record Row(
            UUID id,
            String channel,
            String askedBy,
            ZonedDateTime askedAt,
            ContentRequestState state,
            @Nullable ZonedDateTime until) {

        static Row of(ContentRequests.Standing standing) {
            var request = standing.request();
            return new Row(
                    request.id(),
                    request.channel(),
                    request.recordedBy(),
                    utc(request.recordedAt()),
                    standing.state(),
                    request.until().map(Row::utc).orElse(null));
        }

        private static ZonedDateTime utc(Instant instant) {
            return instant.atZone(ZoneOffset.UTC);
        }
    }

    /** The rest of one, which is sealed. */
    record Contents(String reason, int hours, @Nullable String answeredBy, @Nullable String refusedBecause) {

        static Contents of(ContentRequest request) {
            return new Contents(
                    request.reason(),
                    request.hours(),
                    request.answeredBy().orElse(null),
                    request.refusedBecause().orElse(null));
        }
    }

    @GetMapping("/oversight/requests")
    String list(@RequestParam(required = false) @Nullable UUID after, Model page) {
        page.addAttribute("parts", requireAnswering());
        var part = requests.part(after, PAGE);
        page.addAttribute("rows", part.requests().stream().map(Row::of).toList());
        page.addAttribute("after", after);
        page.addAttribute("next", part.next());
        page.addAttribute("level", Level.SECRET);
        page.addAttribute("section", "oversight");
        return "oversight/requests";
    }

    @GetMapping("/oversight/requests/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page(id, "", Map.of());
    }

    @PostMapping("/oversight/requests/{id}/confirmation")
    ModelAndView confirm(@PathVariable UUID id) {
        return answered(id, "", () -> requests.confirm(id));
    }

    @PostMapping("/oversight/requests/{id}/refusal")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        requireAnswering();
        if (reason.isBlank()) return refused(id, reason, Map.of("reason", "RefusalUnexplained"));
        if (reason.length() > ContentRequestDraft.LONGEST_REASON)
            return refused(id, reason, Map.of("reason", "TooMuch"));
        return answered(id, reason, () -> requests.refuse(id, reason));
    }

    private ModelAndView answered(UUID id, String typed, Runnable answer) {
        try {
            answer.run();
        } catch (BrokenRule broken) {
            return refused(id, typed, Map.of("answer", broken.fact()));
        }
        return new ModelAndView("redirect:/oversight/requests/" + id);
    }

    private ModelAndView refused(UUID id, String typed, Map<String, String> errors) {
        var page = page(id, typed, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(UUID id, String typed, Map<String, String> errors) {
        var page = new ModelAndView("oversight/request");
        page.addObject("parts", requireAnswering());
        var standing = requests.get(id);
        var request = standing.request();
        page.addObject("row", Row.of(standing));
        page.addObject("contents", standing.opens() ? Contents.of(request) : null);
        page.addObject("own", request.sharesEyesWith(CurrentReader.get()));
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        // As secret as the channel: the reason is in the words of whoever asked.
        page.addObject("level", Level.higher(Level.SECRET, compartments.levelOf(request.channel())));
        page.addObject("section", "oversight");
        return page;
    }

    private static Parts requireAnswering() {
        var parts = Parts.ofReader();
        if (!parts.requests()) throw new NotKnown();
        return parts;
    }
}
