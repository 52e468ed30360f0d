package subrosa.vault.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.channel.Capacity;
import subrosa.channel.Channels;
import subrosa.channel.Intermediaries;
import subrosa.channel.Intermediary;
import subrosa.channel.IntermediaryStatus;
import subrosa.channel.ReadingRights;
import subrosa.channel.Stage;
import subrosa.compartment.Role;
import subrosa.vault.Disclosure;
import subrosa.vault.Identity;
import subrosa.vault.Payment;
import subrosa.vault.Payments;
import subrosa.vault.Vault;

/** The intermediaries of a channel, under their pseudonyms; who they are is in the vault. */
@RestController
@RequestMapping("/api/channels/{ref}/intermediaries")
class IntermediaryResource {

    private final Channels channels;
    private final Intermediaries intermediaries;
    private final ReadingRights rights;
    private final Vault vault;
    private final Payments payments;

    IntermediaryResource(
            Channels channels, Intermediaries intermediaries, ReadingRights rights, Vault vault, Payments payments) {
        this.channels = channels;
        this.intermediaries = intermediaries;
        this.rights = rights;
        this.vault = vault;
        this.payments = payments;
    }

    record IntermediaryView(String id, String pseudonym, Capacity capacity, String handler, IntermediaryStatus status) {

        static IntermediaryView of(Intermediary one) {
            return new IntermediaryView(
                    one.id().toString(), one.pseudonym(), one.capacity(), one.handler(), one.status());
        }
    }

    record IntermediaryList(List<IntermediaryView> items) {}

    record IdentityView(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 2000) String reachedBy) {

        static IdentityView of(Identity identity) {
            return new IdentityView(identity.name(), identity.reachedBy());
        }
    }

    record ReasonView(@NotBlank @Size(max = 2000) String reason) {}

    record DisclosureView(
            String id, String askedBy, Role askedAs, Instant askedAt, String reason, @Nullable String confirmedBy) {

        static DisclosureView of(Disclosure one) {
            return new DisclosureView(
                    one.id().toString(),
                    one.recordedBy(),
                    one.askedAs(),
                    one.recordedAt(),
                    one.reason(),
                    one.confirmedBy().orElse(null));
        }
    }

    record DisclosureList(List<DisclosureView> items) {}

    record PaymentDraft(@NotBlank @Size(max = 200) String what, @NotBlank @Size(max = 2000) String purpose) {}

    record AnswerView(@NotNull Boolean cleared, @NotBlank @Size(max = 2000) String grounds) {}

    record PaymentView(
            String id,
            String what,
            String purpose,
            String askedBy,
            Instant askedAt,
            @Nullable String answeredBy,
            boolean cleared,
            @Nullable String grounds,
            @Nullable Instant madeAt) {

        static PaymentView of(Payment one) {
            return new PaymentView(
                    one.id().toString(),
                    one.what(),
                    one.purpose(),
                    one.recordedBy(),
                    one.recordedAt(),
                    one.answeredBy().orElse(null),
                    one.cleared(),
                    one.grounds().orElse(null),
                    one.madeAt().orElse(null));
        }
    }

    record PaymentList(List<PaymentView> items) {}

    @GetMapping
    IntermediaryList of(@PathVariable String ref) {
        channels.get(ref);
        rights.require(ref, Stage.S04);
        return new IntermediaryList(
                intermediaries.of(ref).stream().map(IntermediaryView::of).toList());
    }

    @PutMapping("/{id}/identity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String ref, @PathVariable UUID id, @RequestBody @Valid IdentityView body) {
        vault.keep(ref, id, body.name(), body.reachedBy());
    }

    @GetMapping("/{id}/identity")
    IdentityView open(@PathVariable String ref, @PathVariable UUID id) {
        return IdentityView.of(vault.open(ref, id));
    }

    @GetMapping("/{id}/disclosures")
    DisclosureList disclosures(@PathVariable String ref, @PathVariable UUID id) {
        return new DisclosureList(
                vault.disclosuresOf(ref, id).stream().map(DisclosureView::of).toList());
    }

    @PostMapping("/{id}/disclosures")
    @ResponseStatus(HttpStatus.CREATED)
    DisclosureView ask(@PathVariable String ref, @PathVariable UUID id, @RequestBody @Valid ReasonView body) {
        return DisclosureView.of(vault.ask(ref, id, body.reason()));
    }

    @PostMapping("/{id}/disclosures/{disclosure}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID disclosure) {
        vault.confirm(ref, disclosure);
    }

    @GetMapping("/{id}/payments")
    PaymentList payments(@PathVariable String ref, @PathVariable UUID id) {
        return new PaymentList(
                payments.of(ref, id).stream().map(PaymentView::of).toList());
    }

    @PostMapping("/{id}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    PaymentView askForPayment(@PathVariable String ref, @PathVariable UUID id, @RequestBody @Valid PaymentDraft body) {
        return PaymentView.of(payments.ask(ref, id, body.what(), body.purpose()));
    }

    @PostMapping("/{id}/payments/{payment}/answer")
    PaymentView answerPayment(
            @PathVariable String ref,
            @PathVariable UUID id,
            @PathVariable UUID payment,
            @RequestBody @Valid AnswerView body) {
        return PaymentView.of(payments.answer(ref, payment, body.cleared(), body.grounds()));
    }

    @PostMapping("/{id}/payments/{payment}/made")
    PaymentView makePayment(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID payment) {
        return PaymentView.of(payments.make(ref, payment));
    }
}
