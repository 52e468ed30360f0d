package subrosa.oversight.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import subrosa.oversight.Disposal;
import subrosa.oversight.DisposalDraft;
import subrosa.oversight.DisposalState;
import subrosa.oversight.Disposals;
import subrosa.oversight.Inventory;

/** Disposal of records under two keys, and its certificates. For anybody but the records section and the inspector there is nothing here. */
@RestController
@RequestMapping("/api/oversight/disposals")
class DisposalResource {

    private final Disposals disposals;

    DisposalResource(Disposals disposals) {
        this.disposals = disposals;
    }

    /** @param as the key of the role that the account acted in */
    record TurnView(String by, String as, Instant at) {

        static TurnView of(Disposal.Turn turn) {
            return new TurnView(turn.by(), turn.as().key(), turn.at());
        }
    }

    record DisposalView(
            String ref,
            String channel,
            DisposalState state,
            String legalBasis,
            String reason,
            TurnView proposed,
            @Nullable TurnView decided,
            @Nullable String refusal,
            @Nullable Inventory inventory,
            @Nullable Instant keyDestroyedAt) {

        static DisposalView of(Disposal disposal) {
            return new DisposalView(
                    disposal.ref(),
                    disposal.channel(),
                    disposal.state(),
                    disposal.legalBasis(),
                    disposal.reason(),
                    TurnView.of(disposal.proposed()),
                    disposal.decided().map(TurnView::of).orElse(null),
                    disposal.refusal().orElse(null),
                    disposal.inventory().orElse(null),
                    disposal.keyDestroyedAt().orElse(null));
        }
    }

    record DisposalList(List<DisposalView> items) {}

    record ProposalView(
            @NotBlank @Size(max = 20) String channel,
            @NotBlank @Size(max = DisposalDraft.LONGEST_BASIS) String legalBasis,
            @NotBlank @Size(max = DisposalDraft.LONGEST_REASON) String reason) {

        DisposalDraft draft() {
            return new DisposalDraft(channel, legalBasis, reason);
        }
    }

    record RefusalView(@NotBlank @Size(max = DisposalDraft.LONGEST_REASON) String reason) {}

    @GetMapping
    DisposalList every() {
        return new DisposalList(disposals.every().stream().map(DisposalView::of).toList());
    }

    @PostMapping
    ResponseEntity<DisposalView> propose(@RequestBody @Valid ProposalView body) {
        var disposal = disposals.propose(body.draft());
        return ResponseEntity.created(URI.create("/api/oversight/disposals/" + disposal.ref()))
                .body(DisposalView.of(disposal));
    }

    @GetMapping("/{reference}")
    DisposalView get(@PathVariable String reference) {
        return DisposalView.of(disposals.get(reference));
    }

    @PostMapping("/{reference}/confirmation")
    DisposalView confirm(@PathVariable String reference) {
        return DisposalView.of(disposals.confirm(reference));
    }

    @PostMapping("/{reference}/refusal")
    DisposalView refuse(@PathVariable String reference, @RequestBody @Valid RefusalView body) {
        return DisposalView.of(disposals.refuse(reference, body.reason()));
    }
}
