package subrosa.oversight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import subrosa.audit.Act;
import subrosa.audit.Entry;
import subrosa.audit.LogQuery;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.oversight.LogReading;

/**
 * The log, part by part. What it is asked for stands in its address, and so is a reference, the name of an account, an act or a day: what has no
 * such form is refused, and neither logged nor put into an address again. Days are counted in UTC.
 */
@Controller
class LogPages {

    private static final int PAGE = 25;
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}._@:+-]{1,80}");

    private final LogReading log;

    LogPages(LogReading log) {
        this.log = log;
    }

    /** What was typed, as it was typed. */
    record Typed(String chain, String account, String act, String from, String to) {

        LogQuery query() {
            return new LogQuery(
                    said(chain),
                    said(account),
                    act.isBlank() ? null : Act.valueOf(act),
                    from.isBlank() ? null : begin(LocalDate.parse(from.strip())),
                    to.isBlank() ? null : begin(LocalDate.parse(to.strip()).plusDays(1)));
        }

        /** Which fact stands against which field. */
        Map<String, String> errors() {
            var errors = new LinkedHashMap<String, String>();
            if (!chain.isBlank() && !chain.strip().equals(Entry.HOUSE) && !Reference.looksLikeOne(chain.strip()))
                errors.put("chain", "NoChain");
            if (!account.isBlank() && !ACCOUNT.matcher(account.strip()).matches())
                errors.put("account", "NoAccountName");
            if (!act.isBlank()
                    && Arrays.stream(Act.values()).noneMatch(one -> one.name().equals(act))) errors.put("act", "NoAct");
            if (!from.isBlank() && !isDay(from)) errors.put("from", "NoDay");
            if (!to.isBlank() && !isDay(to)) errors.put("to", "NoDay");
            return errors;
        }

        String address(LogQuery.Place next) {
            var address = UriComponentsBuilder.fromPath("/oversight/log");
            add(address, "chain", chain);
            add(address, "account", account);
            add(address, "act", act);
            add(address, "from", from);
            add(address, "to", to);
            return address.queryParam("next", next).encode().toUriString();
        }

        private static void add(UriComponentsBuilder address, String name, String value) {
            if (!value.isBlank()) address.queryParam(name, value.strip());
        }

        private static @Nullable String said(String text) {
            return text.isBlank() ? null : text.strip();
        }

        private static Instant begin(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        private static boolean isDay(String text) {
            try {
                return LocalDate.parse(text.strip()).getYear() < 10_000;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }

    /** Times are in UTC. */
    record Row(ZonedDateTime at, Entry entry, boolean done) {

        static Row of(Entry entry) {
            return new Row(
                    entry.at().atZone(ZoneOffset.UTC), entry, entry.outcome().equals(Entry.DONE));
        }
    }

    @GetMapping("/oversight/log")
    ModelAndView log(
            @RequestParam(defaultValue = "") String chain,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) LogQuery.@Nullable Place next) {
        var parts = Parts.ofReader();
        if (!parts.register()) throw new NotKnown();
        var typed = new Typed(chain, account, act, from, to);
        var errors = typed.errors();
        var part = errors.isEmpty() ? log.entries(typed.query(), next, PAGE) : new LogReading.Part(List.of(), null);
        var page = new ModelAndView("oversight/log");
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("parts", parts);
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("acts", Act.values());
        page.addObject("rows", part.entries().stream().map(Row::of).toList());
        var following = part.next();
        page.addObject("next", following == null ? null : typed.address(following));
        // References and accounts: that channels exist is secret by itself (design.md §7).
        page.addObject("level", Level.SECRET);
        page.addObject("section", "oversight");
        return page;
    }
}
