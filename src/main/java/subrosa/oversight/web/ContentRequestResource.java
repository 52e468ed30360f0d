package subrosa.oversight.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import subrosa.oversight.ContentRequest;
import subrosa.oversight.ContentRequestDraft;
import subrosa.oversight.ContentRequests;

/** Requests to read a channel. */
@RestController
@RequestMapping("/api/oversight/requests")
class ContentRequestResource {

    private final ContentRequests requests;
    private final AskingToRead asking;

    ContentRequestResource(ContentRequests requests, AskingToRead asking) {
        this.requests = requests;
        this.asking = asking;
    }

    record DraftView(
            @NotBlank @Size(max = 20) String channel,
            @NotBlank @Size(max = ContentRequestDraft.LONGEST_REASON) String reason,
            int hours) {

        ContentRequestDraft draft() {
            return new ContentRequestDraft(channel, reason, hours);
        }
    }

    record RefusalView(@NotBlank @Size(max = ContentRequestDraft.LONGEST_REASON) String reason) {}

    record RequestView(
            String id,
            String channel,
            String askedBy,
            Instant askedAt,
            String reason,
            int hours,
            @Nullable String answeredBy,
            @Nullable Instant until) {

        static RequestView of(ContentRequest request) {
            return new RequestView(
                    request.id().toString(),
                    request.channel(),
                    request.recordedBy(),
                    request.recordedAt(),
                    request.reason(),
                    request.hours(),
                    request.answeredBy().orElse(null),
                    request.until().orElse(null));
        }
    }

    record Requests(List<RequestView> items) {}

    @GetMapping
    Requests current() {
        return new Requests(requests.current().stream().map(RequestView::of).toList());
    }

    /** Nobody but the inspector is told whether there is such a channel: it is in their own list when somebody has opened it. */
    @PostMapping
    ResponseEntity<@Nullable RequestView> ask(@RequestBody @Valid DraftView body) {
        return asking.ask(body.draft())
                .map(request -> ResponseEntity.status(HttpStatus.CREATED).body(RequestView.of(request)))
                .orElseGet(() -> ResponseEntity.accepted().build());
    }

    @PostMapping("/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable UUID id) {
        requests.confirm(id);
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, @RequestBody @Valid RefusalView body) {
        requests.refuse(id, body.reason());
    }
}
