package subrosa.channel.web;

import static java.util.Comparator.comparing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.channel.Channels;
import subrosa.channel.Contact;
import subrosa.channel.ContactPlan;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.ContactReading;
import subrosa.channel.Contacts;
import subrosa.channel.Conversation;
import subrosa.channel.FurtherContacts;
import subrosa.channel.Medium;
import subrosa.channel.Participant;

/** The contacts of a channel: how each was planned, and what its memoranda say. */
@RestController
@RequestMapping("/api/channels/{ref}/contacts")
class ContactResource {

    private final Channels channels;
    private final Contacts contacts;
    private final ContactReading reading;
    private final FurtherContacts further;

    ContactResource(Channels channels, Contacts contacts, ContactReading reading, FurtherContacts further) {
        this.channels = channels;
        this.contacts = contacts;
        this.reading = reading;
        this.further = further;
    }

    record MemorandumView(
            String id,
            LocalDate heldOn,
            String place,
            Medium medium,
            List<Participant> participants,
            String noteTaker,
            String ownPoints,
            String theirWords,
            String offers,
            String commitments,
            @Nullable String documentsPassed,
            String atmosphere,
            @Nullable String comment,
            String followUp,
            @Nullable String correctedBecause,
            String recordedBy,
            Instant recordedAt) {

        static MemorandumView of(Contact contact) {
            var memcon = contact.memcon();
            return new MemorandumView(
                    contact.id().toString(),
                    memcon.heldOn(),
                    memcon.place(),
                    memcon.medium(),
                    memcon.participants(),
                    memcon.noteTaker(),
                    memcon.ownPoints(),
                    memcon.theirWords(),
                    memcon.offers(),
                    memcon.commitments(),
                    memcon.documentsPassed(),
                    memcon.atmosphere(),
                    memcon.comment(),
                    memcon.followUp(),
                    contact.supersededBecause().orElse(null),
                    contact.recordedBy(),
                    contact.recordedAt());
        }
    }

    /** @param memoranda in the order in which they were recorded: the last one holds */
    record ContactView(
            String id,
            LocalDate plannedFor,
            @Nullable OffsetTime plannedAt,
            @Nullable String place,
            Medium medium,
            String counterpart,
            String purpose,
            String talkingPoints,
            @Nullable String culturalNotes,
            @Nullable String papers,
            String plannedBy,
            List<MemorandumView> memoranda) {

        static ContactView of(ContactReading.Told told) {
            return of(told.plan(), told.memoranda());
        }

        static ContactView of(ContactPlan plan, List<Contact> memoranda) {
            var memo = plan.memo();
            return new ContactView(
                    plan.id().toString(),
                    memo.plannedFor(),
                    memo.plannedAt(),
                    memo.place(),
                    memo.medium(),
                    memo.counterpart(),
                    memo.purpose(),
                    memo.talkingPoints(),
                    memo.culturalNotes(),
                    memo.papers(),
                    plan.recordedBy(),
                    memoranda.stream()
                            .sorted(comparing(Contact::recordedAt)
                                    .thenComparing(contact -> contact.id().toString()))
                            .map(MemorandumView::of)
                            .toList());
        }
    }

    record ContactList(List<ContactView> items) {}

    record PlanView(
            @NotNull LocalDate plannedFor,
            @Nullable OffsetTime plannedAt,
            @Nullable @Size(max = 200) String place,
            @NotNull Medium medium,
            @NotBlank @Size(max = 300) String counterpart,
            @NotBlank @Size(max = 2000) String purpose,
            @NotBlank @Size(max = 4000) String talkingPoints,
            @Nullable @Size(max = 2000) String culturalNotes,
            @Nullable @Size(max = 2000) String papers) {

        ContactPlanDraft draft() {
            return new ContactPlanDraft(
                    plannedFor, plannedAt, place, medium, counterpart, purpose, talkingPoints, culturalNotes, papers);
        }
    }

    record CorrectionView(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 200) String place,
            @NotNull Medium medium,
            @NotEmpty List<@Valid ParticipantView> participants,
            @NotBlank @Size(max = 200) String noteTaker,
            boolean principalLevel,
            @NotBlank @Size(max = 8000) String ownPoints,
            @NotBlank @Size(max = 8000) String theirWords,
            @NotBlank @Size(max = 4000) String offers,
            @NotBlank @Size(max = 2000) String commitments,
            @Nullable @Size(max = 300) String commitmentsAuthority,
            @Nullable @Size(max = 2000) String documentsPassed,
            @NotBlank @Size(max = 2000) String atmosphere,
            @Nullable @Size(max = 4000) String comment,
            @NotBlank @Size(max = 2000) String followUp,
            @NotBlank @Size(max = 1000) String reason) {

        Conversation conversation() {
            return new Conversation(
                    heldOn,
                    place,
                    medium,
                    participants.stream().map(ParticipantView::participant).toList(),
                    noteTaker,
                    principalLevel,
                    ownPoints,
                    theirWords,
                    offers,
                    commitments,
                    commitmentsAuthority,
                    documentsPassed,
                    atmosphere,
                    comment,
                    followUp);
        }
    }

    record ParticipantView(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String party,
            @Nullable @Size(max = 200) String capacity) {

        Participant participant() {
            return new Participant(name, party, capacity);
        }
    }

    @GetMapping
    ContactList of(@PathVariable String ref) {
        return new ContactList(
                reading.contacts(ref).stream().map(ContactView::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ContactView plan(@PathVariable String ref, @RequestBody @Valid PlanView body) {
        return ContactView.of(further.plan(ref, body.draft()), List.of());
    }

    /** @param id of the memorandum that is wrong */
    @PostMapping("/{id}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    MemorandumView correct(@PathVariable String ref, @PathVariable UUID id, @RequestBody @Valid CorrectionView body) {
        channels.get(ref);
        return MemorandumView.of(contacts.correct(ref, id, body.conversation(), body.reason()));
    }
}
