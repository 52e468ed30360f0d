package subrosa.oversight.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.oversight.Disposal;
import subrosa.oversight.DisposalDraft;
import subrosa.oversight.DisposalState;
import subrosa.oversight.Disposals;
import subrosa.oversight.Inventory;
import subrosa.policy.BrokenRule;

/** Disposal of records under two keys, and its certificates, for the records section and the inspector. */
@Controller
class DisposalPages {

    private final Disposals disposals;

    DisposalPages(Disposals disposals) {
        this.disposals = disposals;
    }

    /** @param as the key of the role that the account acted in; {@code at} is in UTC */
    record Turn(String by, String as, ZonedDateTime at) {

        static Turn of(Disposal.Turn turn) {
            return new Turn(turn.by(), turn.as().key(), utc(turn.at()));
        }
    }

    record Row(
            String ref,
            String channel,
            DisposalState state,
            String legalBasis,
            String reason,
            Turn proposed,
            @Nullable Turn decided,
            @Nullable String refusal,
            @Nullable Inventory inventory,
            @Nullable ZonedDateTime keyDestroyedAt) {

        static Row of(Disposal disposal) {
            return new Row(
                    disposal.ref(),
                    disposal.channel(),
                    disposal.state(),
                    disposal.legalBasis(),
                    disposal.reason(),
                    Turn.of(disposal.proposed()),
                    disposal.decided().map(Turn::of).orElse(null),
                    disposal.refusal().orElse(null),
                    disposal.inventory().orElse(null),
                    disposal.keyDestroyedAt().map(DisposalPages::utc).orElse(null));
        }
    }

    /** What was typed, as it was typed. */
    record Typed(String channel, String legalBasis, String reason) {

        static final Typed NOTHING = new Typed("", "", "");

        Map<String, String> errors() {
            var errors = new LinkedHashMap<String, String>();
            if (!Reference.looksLikeOne(channel.strip())) errors.put("channel", "NoReference");
            if (legalBasis.isBlank()) errors.put("legalBasis", "DisposalUnfounded");
            else if (legalBasis.length() > DisposalDraft.LONGEST_BASIS) errors.put("legalBasis", "TooMuch");
            if (reason.isBlank()) errors.put("reason", "DisposalUnfounded");
            else if (reason.length() > DisposalDraft.LONGEST_REASON) errors.put("reason", "TooMuch");
            return errors;
        }

        DisposalDraft draft() {
            return new DisposalDraft(channel.strip(), legalBasis, reason);
        }
    }

    @GetMapping("/oversight/disposals")
    ModelAndView list() {
        return list(Typed.NOTHING, Map.of());
    }

    @PostMapping("/oversight/disposals")
    ModelAndView propose(
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String legalBasis,
            @RequestParam(defaultValue = "") String reason) {
        requireKeyHolder();
        var typed = new Typed(channel, legalBasis, reason);
        var errors = typed.errors();
        if (errors.isEmpty())
            try {
                return redirection(disposals.propose(typed.draft()).ref());
            } catch (BrokenRule refused) {
                errors.put(refused.field() == null ? "channel" : refused.field(), refused.fact());
            }
        return unprocessable(list(typed, errors));
    }

    @GetMapping("/oversight/disposals/{reference}")
    ModelAndView one(@PathVariable String reference) {
        return one(reference, "", Map.of());
    }

    @PostMapping("/oversight/disposals/{reference}/confirmation")
    ModelAndView confirm(@PathVariable String reference, @RequestParam(defaultValue = "") String agreed) {
        requireKeyHolder();
        if (agreed.isEmpty()) return unprocessable(one(reference, "", Map.of("agreed", "NotAgreed")));
        try {
            return redirection(disposals.confirm(reference).ref());
        } catch (BrokenRule refused) {
            return unprocessable(one(reference, "", Map.of("answer", refused.fact())));
        }
    }

    @PostMapping("/oversight/disposals/{reference}/refusal")
    ModelAndView refuse(@PathVariable String reference, @RequestParam(defaultValue = "") String reason) {
        requireKeyHolder();
        if (reason.length() > DisposalDraft.LONGEST_REASON)
            return unprocessable(one(reference, reason, Map.of("reason", "TooMuch")));
        try {
            return redirection(disposals.refuse(reference, reason).ref());
        } catch (BrokenRule refused) {
            var where = refused.field() == null ? "answer" : refused.field();
            return unprocessable(one(reference, reason, Map.of(where, refused.fact())));
        }
    }

    private ModelAndView list(Typed typed, Map<String, String> errors) {
        var page = page("oversight/disposals", errors);
        page.addObject("rows", disposals.every().stream().map(Row::of).toList());
        page.addObject("typed", typed);
        return page;
    }

    private ModelAndView one(String reference, String typed, Map<String, String> errors) {
        var page = page("oversight/disposal", errors);
        var disposal = disposals.get(reference);
        page.addObject("row", Row.of(disposal));
        page.addObject(
                "own",
                CurrentReader.get()
                        .sharesEyesWith(
                                disposal.proposed().by(), disposal.proposed().at()));
        page.addObject("typed", typed);
        return page;
    }

    private static ModelAndView page(String view, Map<String, String> errors) {
        var page = new ModelAndView(view);
        page.addObject("parts", requireKeyHolder());
        page.addObject("errors", errors);
        page.addObject("level", Level.SECRET);
        page.addObject("section", "oversight");
        return page;
    }

    private static Parts requireKeyHolder() {
        var parts = Parts.ofReader();
        if (!parts.disposals()) throw new NotKnown();
        return parts;
    }

    private static ModelAndView redirection(String reference) {
        return new ModelAndView("redirect:/oversight/disposals/" + reference);
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
