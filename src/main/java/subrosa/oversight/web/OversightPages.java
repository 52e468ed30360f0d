package subrosa.oversight.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import subrosa.compartment.Level;
import subrosa.oversight.ContentRequests;
import subrosa.oversight.Disposals;
import subrosa.oversight.Register;

/** What waits for the reader, and the register of channels for the inspector. A codeword is shown when it is asked for, one at a time: each is an entry of the log. */
@Controller
class OversightPages {

    private static final int PAGE = 25;

    private final Register register;
    private final ContentRequests requests;
    private final Disposals disposals;

    OversightPages(Register register, ContentRequests requests, Disposals disposals) {
        this.register = register;
        this.requests = requests;
        this.disposals = disposals;
    }

    /**
     * A channel without its codeword; times are in UTC.
     *
     * @param opens whether there is a codeword to show
     */
    record Row(
            String ref,
            boolean opens,
            @Nullable Level level,
            ZonedDateTime openedAt,
            String openedBy,
            @Nullable ZonedDateTime mandateSignedAt,
            long readers,
            @Nullable ZonedDateTime lastActAt,
            @Nullable String lastAct,
            @Nullable String closed,
            @Nullable ZonedDateTime disposedAt) {

        static Row of(Register.Line line) {
            var channel = line.channel();
            return new Row(
                    channel.ref(),
                    channel.codeword() != null,
                    channel.level(),
                    channel.openedAt().atZone(ZoneOffset.UTC),
                    channel.openedBy(),
                    utc(channel.mandateSignedAt()),
                    line.readers(),
                    utc(line.lastActAt()),
                    line.lastAct(),
                    channel.closed(),
                    utc(line.disposedAt()));
        }
    }

    @GetMapping("/oversight")
    String register(@RequestParam(required = false) @Nullable String after, Model page) {
        show(after, page);
        return "oversight/register";
    }

    /** No redirection: whoever loads this answer again asks again, and is logged again. */
    @PostMapping("/oversight/channels/{ref}/codeword")
    String codeword(@PathVariable String ref, @RequestParam(required = false) @Nullable String after, Model page) {
        page.addAttribute("codeword", register.codeword(ref));
        page.addAttribute("shown", ref);
        show(after, page);
        return "oversight/register";
    }

    private void show(@Nullable String after, Model page) {
        var parts = Parts.ofReader();
        page.addAttribute("parts", parts);
        page.addAttribute("section", "oversight");
        page.addAttribute("level", Level.SECRET);
        page.addAttribute(
                "requests",
                parts.requests()
                        ? requests.waiting().stream()
                                .map(ContentRequestPages.Row::of)
                                .toList()
                        : List.of());
        page.addAttribute(
                "disposals",
                parts.disposals()
                        ? disposals.proposed().stream()
                                .map(DisposalPages.Row::of)
                                .toList()
                        : List.of());
        if (!parts.register()) return;
        var part = register.part(after, PAGE);
        var rows = part.lines().stream().map(Row::of).toList();
        page.addAttribute("rows", rows);
        page.addAttribute("after", after);
        page.addAttribute("next", part.next());
        // That channels exist is secret by itself (design.md §7).
        page.addAttribute("level", rows.stream().map(Row::level).reduce(Level.SECRET, OversightPages::higher));
    }

    private static Level higher(Level one, @Nullable Level other) {
        return other == null ? one : Level.higher(one, other);
    }

    private static @Nullable ZonedDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }
}
