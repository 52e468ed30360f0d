package subrosa.channel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.channel.Channel;
import subrosa.channel.Channels;
import subrosa.channel.NewChannels;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.ReadOffDraft;
import subrosa.channel.Readers;
import subrosa.channel.Stage;
import subrosa.channel.Tempo;
import subrosa.channel.Timeline;
import subrosa.channel.Track;
import subrosa.compartment.Level;
import subrosa.sealing.RecordLists;

/** The channels that the reader is inside of. */
@RestController
@RequestMapping("/api/channels")
class ChannelResource {

    private final Channels channels;
    private final NewChannels opening;
    private final Readers readers;
    private final Timeline timeline;

    ChannelResource(Channels channels, NewChannels opening, Readers readers, Timeline timeline) {
        this.channels = channels;
        this.opening = opening;
        this.readers = readers;
        this.timeline = timeline;
    }

    record ChannelView(
            String ref,
            String codeword,
            Level level,
            Tempo tempo,
            Track track,
            List<Party> parties,
            List<Person> principals,
            List<Person> envoys,
            Instant openedAt,
            boolean announced,
            @Nullable Instant withdrawnAt) {

        static ChannelView of(Channel channel) {
            return new ChannelView(
                    channel.ref(),
                    channel.codeword(),
                    channel.level(),
                    channel.tempo(),
                    channel.track(),
                    channel.parties(),
                    channel.principals(),
                    channel.envoys(),
                    channel.openedAt(),
                    channel.announced(),
                    channel.withdrawnAt().orElse(null));
        }
    }

    /** A channel that the reader is inside of and that does not open. */
    record ClosedChannel(String ref, String fact) {

        static ClosedChannel of(RecordLists.Shut<Channel> shut) {
            return new ClosedChannel(shut.closed().ref(), shut.fact());
        }
    }

    record ChannelList(List<ChannelView> items, List<ClosedChannel> closed) {}

    /** @param closed whether the reader's role does not open the stage; then nothing is told but when it was */
    record Entry(
            Instant at,
            Stage stage,
            String stageTitle,
            boolean closed,
            @Nullable String act,
            @Nullable String reason,
            @Nullable String by,
            List<String> rows) {

        static Entry of(Timeline.Told told) {
            var entry = told.entry();
            if (!told.open())
                return new Entry(
                        entry.recordedAt(), entry.stage(), entry.stage().title(), true, null, null, null, List.of());
            return new Entry(
                    entry.recordedAt(),
                    entry.stage(),
                    entry.stage().title(),
                    false,
                    entry.act(),
                    entry.reason().orElse(null),
                    entry.recordedBy(),
                    entry.rows());
        }
    }

    record Entries(List<Entry> items) {}

    record InsideView(Set<String> accounts) {}

    record ReadInView(@NotEmpty Set<@NotBlank String> accounts, @Nullable LocalDate briefedOn) {}

    record ReadOffView(
            @NotBlank String account,
            @Nullable LocalDate debriefedOn,
            @Nullable @Size(max = ReadOffDraft.LONGEST_NOTE) String note) {

        ReadOffDraft draft() {
            return new ReadOffDraft(account, debriefedOn, note);
        }
    }

    record OpeningView(
            @NotBlank @Size(max = 40) String codeword,
            @NotNull Level level,
            @NotNull Track track,
            @NotEmpty List<@Valid Party> parties,
            @NotEmpty List<@Valid Person> principals,
            @Nullable List<@Valid Person> envoys,
            @Nullable List<@NotBlank String> readers) {

        Opening opening() {
            return new Opening(
                    codeword,
                    level,
                    track,
                    parties,
                    principals,
                    envoys == null ? List.of() : envoys,
                    readers == null ? List.of() : readers);
        }
    }

    @GetMapping
    ChannelList inside() {
        var listed = channels.listed();
        return new ChannelList(
                listed.opened().stream().map(ChannelView::of).toList(),
                listed.closed().stream().map(ClosedChannel::of).toList());
    }

    @PostMapping
    ResponseEntity<ChannelView> open(@RequestBody @Valid OpeningView body) {
        var channel = opening.open(body.opening());
        return ResponseEntity.created(URI.create("/api/channels/" + channel.ref()))
                .body(ChannelView.of(channel));
    }

    @GetMapping("/{ref}")
    ChannelView get(@PathVariable String ref) {
        return ChannelView.of(channels.get(ref));
    }

    @GetMapping("/{ref}/timeline")
    Entries timeline(@PathVariable String ref) {
        return new Entries(timeline.told(ref).stream().map(Entry::of).toList());
    }

    @GetMapping("/{ref}/readers")
    InsideView readers(@PathVariable String ref) {
        return new InsideView(new LinkedHashSet<>(readers.inside(ref)));
    }

    @PostMapping("/{ref}/readers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readIn(@PathVariable String ref, @RequestBody @Valid ReadInView body) {
        readers.readIn(ref, body.accounts(), body.briefedOn());
    }

    @PostMapping("/{ref}/read-offs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readOff(@PathVariable String ref, @RequestBody @Valid ReadOffView body) {
        readers.readOff(ref, body.draft());
    }
}
