package subrosa.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
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
import subrosa.absence.AbsenceDraft;
import subrosa.absence.AbsenceOver;
import subrosa.absence.Absences;
import subrosa.compartment.Level;
import subrosa.policy.BrokenRule;

/** The reader's own page: as secret as the most secret thing that it tells of. Times and days are in UTC. */
@Controller
class MePage {

    private static final String NO_DATE = "NoDate";

    private final Me me;
    private final Absences absences;

    MePage(Me me, Absences absences) {
        this.me = me;
        this.absences = absences;
    }

    /** What was typed, as it was typed. */
    record Typed(String firstDay, String lastDay, String deputy) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    @GetMapping("/me")
    String me(Model page) {
        page.addAllAttributes(contents(Typed.NOTHING, Map.of()));
        return "site/me";
    }

    /** Recorded, or the page again with what was typed and why it was not. */
    @PostMapping("/me/absences")
    ModelAndView say(
            @RequestParam(defaultValue = "") String firstDay,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String deputy) {
        var typed = new Typed(firstDay, lastDay, deputy);
        var errors = said(typed);
        return errors.isEmpty()
                ? new ModelAndView("redirect:/me")
                : new ModelAndView("site/me", contents(typed, errors), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Whoever ends it twice finds it ended. */
    @PostMapping("/me/absences/{id}/end")
    String end(@PathVariable UUID id) {
        try {
            absences.end(id);
        } catch (AbsenceOver twice) {
            return "redirect:/me";
        }
        return "redirect:/me";
    }

    /** Which fact stands against which field; nothing when it was recorded. */
    private Map<String, String> said(Typed typed) {
        var errors = new LinkedHashMap<String, String>();
        var first = day(typed.firstDay());
        var last = day(typed.lastDay());
        if (first == null) errors.put("firstDay", NO_DATE);
        if (last == null) errors.put("lastDay", NO_DATE);
        if (first == null || last == null) return errors;
        try {
            absences.say(new AbsenceDraft(first, last, typed.deputy()));
        } catch (BrokenRule refused) {
            errors.put(String.valueOf(refused.field()), refused.fact());
        }
        return errors;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Map<String, Object> contents(Typed typed, Map<String, String> errors) {
        var person = me.asking();
        return Map.of(
                "me",
                person,
                "absences",
                absences.aheadOfReader(),
                "typed",
                typed,
                "errors",
                errors,
                "level",
                person.readIns().stream().map(Me.ReadIn::level).reduce(Level.UNCLASSIFIED, Level::higher),
                "utc",
                ZoneOffset.UTC);
    }
}
