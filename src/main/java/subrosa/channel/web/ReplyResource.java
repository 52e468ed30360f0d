package subrosa.channel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.channel.ContactReading;
import subrosa.channel.Medium;
import subrosa.channel.Replies;
import subrosa.channel.Reply;
import subrosa.channel.ReplyDraft;

/** What the other side said between contacts. */
@RestController
@RequestMapping("/api/channels/{ref}/replies")
class ReplyResource {

    private final ContactReading reading;
    private final Replies replies;

    ReplyResource(ContactReading reading, Replies replies) {
        this.reading = reading;
        this.replies = replies;
    }

    /** @param read whether a contact that waited has taken it up */
    record ReplyView(
            String id,
            LocalDate receivedOn,
            Medium medium,
            String from,
            String text,
            boolean read,
            String recordedBy,
            Instant recordedAt) {

        static ReplyView of(Reply reply) {
            return new ReplyView(
                    reply.id().toString(),
                    reply.receivedOn(),
                    reply.medium(),
                    reply.from(),
                    reply.text(),
                    reply.read(),
                    reply.recordedBy(),
                    reply.recordedAt());
        }
    }

    record ReplyList(List<ReplyView> items) {}

    record DraftView(
            @NotNull LocalDate receivedOn,
            @NotNull Medium medium,
            @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 4000) String text) {

        ReplyDraft draft() {
            return new ReplyDraft(receivedOn, medium, from, text);
        }
    }

    @GetMapping
    ReplyList of(@PathVariable String ref) {
        return new ReplyList(reading.replies(ref).stream().map(ReplyView::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReplyView record(@PathVariable String ref, @RequestBody @Valid DraftView body) {
        return ReplyView.of(replies.record(ref, body.draft()));
    }
}
