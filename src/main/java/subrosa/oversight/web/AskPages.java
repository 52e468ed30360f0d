package subrosa.oversight.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.oversight.ContentRequestDraft;
import subrosa.policy.BrokenRule;

/** Where everybody may ask to read a channel, or what is closed to them inside. Whether there is such a channel, the answer tells the inspector alone. */
@Controller
class AskPages {

    private final AskingToRead asking;

    AskPages(AskingToRead asking) {
        this.asking = asking;
    }

    /** What was typed, as it was typed. */
    record Typed(String channel, String reason, String hours) {

        static final Typed NOTHING = new Typed("", "", "");

        Map<String, String> errors(int longest) {
            var errors = new LinkedHashMap<String, String>();
            if (!Reference.looksLikeOne(channel.strip())) errors.put("channel", "NoReference");
            if (reason.isBlank()) errors.put("reason", "NoReason");
            else if (reason.length() > ContentRequestDraft.LONGEST_REASON) errors.put("reason", "TooMuch");
            if (!hours.strip().matches("[0-9]{1,4}") || draft().hours() < 1 || draft().hours() > longest)
                errors.put("hours", "AskedForTooLong");
            return errors;
        }

        ContentRequestDraft draft() {
            return new ContentRequestDraft(channel.strip(), reason, Integer.parseInt(hours.strip()));
        }
    }

    @GetMapping("/requests/new")
    ModelAndView form(@RequestParam(defaultValue = "") String received) {
        var page = page(Typed.NOTHING, Map.of());
        page.addObject("received", !received.isEmpty());
        return page;
    }

    @PostMapping("/requests")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String hours) {
        var typed = new Typed(channel, reason, hours);
        var errors = typed.errors(asking.longest());
        if (errors.isEmpty())
            try {
                return asking.ask(typed.draft())
                        .map(request -> new ModelAndView("redirect:/oversight/requests/" + request.id()))
                        .orElseGet(() -> new ModelAndView("redirect:/requests/new?received=yes"));
            } catch (BrokenRule refused) {
                errors.put(refused.field() == null ? "channel" : refused.field(), refused.fact());
            } catch (NotKnown toldToTheInspector) {
                errors.put("channel", "UnknownChannel");
            }
        var page = page(typed, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(Typed typed, Map<String, String> errors) {
        var page = new ModelAndView("oversight/ask");
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("longest", asking.longest());
        page.addObject("inspector", CurrentReader.get().is(Role.INSPECTOR));
        // What is typed here names a channel.
        page.addObject("level", Level.SECRET);
        return page;
    }
}
