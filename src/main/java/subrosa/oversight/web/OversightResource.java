package subrosa.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import subrosa.audit.Act;
import subrosa.audit.Entry;
import subrosa.audit.LogQuery;
import subrosa.compartment.Level;
import subrosa.oversight.LogReading;
import subrosa.oversight.Register;

/** The inspector's register and the log. For anybody else there is nothing here. */
@RestController
@RequestMapping("/api/oversight")
class OversightResource {

    private static final int MOST = 500;
    private static final String USUAL = "100";

    private final Register register;
    private final LogReading log;

    OversightResource(Register register, LogReading log) {
        this.register = register;
        this.log = log;
    }

    record ChannelLine(
            String ref,
            @Nullable String codeword,
            @Nullable Level level,
            Instant openedAt,
            String openedBy,
            @Nullable Instant mandateSignedAt,
            @Nullable Instant disposedAt,
            @Nullable String closed,
            long readers,
            @Nullable Instant lastActAt,
            @Nullable String lastAct) {

        static ChannelLine of(Register.Line line) {
            var channel = line.channel();
            return new ChannelLine(
                    channel.ref(),
                    channel.codeword(),
                    channel.level(),
                    channel.openedAt(),
                    channel.openedBy(),
                    channel.mandateSignedAt(),
                    line.disposedAt(),
                    channel.closed(),
                    line.readers(),
                    line.lastActAt(),
                    line.lastAct());
        }
    }

    /** @param next the cursor of the next page, or nothing at the end */
    record ChannelLines(List<ChannelLine> items, @Nullable String next) {}

    /** @param next the cursor of the next page, or nothing at the end */
    record Entries(List<Entry> items, @Nullable String next) {}

    @GetMapping("/channels")
    ChannelLines channels(
            @RequestParam(required = false) @Nullable String next, @RequestParam(defaultValue = USUAL) int limit) {
        var part = register.part(next, most(limit));
        return new ChannelLines(part.lines().stream().map(ChannelLine::of).toList(), part.next());
    }

    @GetMapping("/log")
    Entries log(
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable Act act,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) LogQuery.@Nullable Place next,
            @RequestParam(defaultValue = USUAL) int limit) {
        var part = log.entries(new LogQuery(chain, account, act, from, to), next, most(limit));
        var following = part.next();
        return new Entries(part.entries(), following == null ? null : following.toString());
    }

    /** Streamed: however long the log is, it is not held in memory. It was logged before it begins. */
    @GetMapping("/log/export")
    void export(HttpServletResponse answer) throws IOException {
        log.beginExport();
        answer.setContentType("application/x-ndjson");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"subrosa-log.jsonl\"");
        log.export(answer.getOutputStream());
    }

    private static int most(int limit) {
        return Math.max(1, Math.min(limit, MOST));
    }

    @Component
    static class ReadingPlace implements Converter<String, LogQuery.Place> {
        @Override
        public LogQuery.Place convert(String text) {
            return LogQuery.Place.parse(text);
        }
    }
}
