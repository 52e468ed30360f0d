package subrosa.channel.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import subrosa.channel.Channels;
import subrosa.channel.ReadOffDraft;
import subrosa.channel.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.policy.BrokenRule;

/** Who is read in to a channel and how that came to be, and for security two plain forms that change it. Days are in UTC. */
@Controller
class ReaderPages {

    private final Channels channels;
    private final Readers readers;
    private final ReadersPart inside;

    ReaderPages(Channels channels, Readers readers, ReadersPart inside) {
        this.channels = channels;
        this.readers = readers;
        this.inside = inside;
    }

    /** What was typed, as it was typed. */
    record Typed(String accounts, String briefedOn, String account, String debriefedOn, String note) {

        static final Typed NOTHING = new Typed("", "", "", "", "");

        List<String> named() {
            return Arrays.stream(accounts.split("[\\s,;]+"))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    @GetMapping("/channels/{ref}/readers")
    ModelAndView readers(@PathVariable String ref) {
        return page(ref, Typed.NOTHING, Map.of());
    }

    @PostMapping("/channels/{ref}/readers")
    ModelAndView readIn(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String accounts,
            @RequestParam(defaultValue = "") String briefedOn) {
        var typed = new Typed(accounts, briefedOn, "", "", "");
        var errors = new LinkedHashMap<String, String>();
        if (typed.named().isEmpty()) errors.put("accounts", "NobodyNamed");
        if (!isDay(briefedOn)) errors.put("briefedOn", "NoDay");
        return changed(
                ref, typed, errors, () -> readers.readIn(ref, typed.named(), LocalDate.parse(briefedOn.strip())));
    }

    @PostMapping("/channels/{ref}/read-offs")
    ModelAndView readOff(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String debriefedOn,
            @RequestParam(defaultValue = "") String note) {
        var typed = new Typed("", "", account, debriefedOn, note);
        var errors = new LinkedHashMap<String, String>();
        if (!debriefedOn.isBlank() && !isDay(debriefedOn)) errors.put("debriefedOn", "NoDay");
        if (note.length() > ReadOffDraft.LONGEST_NOTE) errors.put("note", "TooMuch");
        return changed(
                ref,
                typed,
                errors,
                () -> readers.readOff(
                        ref,
                        new ReadOffDraft(
                                account.strip(),
                                debriefedOn.isBlank() ? null : LocalDate.parse(debriefedOn.strip()),
                                note)));
    }

    private ModelAndView changed(String ref, Typed typed, Map<String, String> errors, Runnable change) {
        readers.requireSecurityInside(ref);
        if (errors.isEmpty())
            try {
                change.run();
                return new ModelAndView("redirect:/channels/{ref}/readers", Map.of("ref", ref));
            } catch (BrokenRule refused) {
                errors.put(String.valueOf(refused.field()), refused.fact());
            }
        var page = page(ref, typed, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(String ref, Typed typed, Map<String, String> errors) {
        var channel = channels.get(ref);
        var page = new ModelAndView("channel/who-is-inside");
        page.addObject("channel", channel);
        page.addObject("inside", inside.of(ref));
        page.addObject("changes", readers.changes(ref));
        page.addObject("maySay", CurrentReader.get().is(Role.SECURITY));
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("level", channel.level());
        page.addObject("codeword", channel.codeword());
        return page;
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed.strip()).getYear() < 10_000;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
