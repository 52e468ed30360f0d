package subrosa.announcement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.Contact;
import subrosa.channel.Contacts;
import subrosa.conclusion.Initiallings;
import subrosa.conclusion.Signatures;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;
import subrosa.instrument.Instrument;
import subrosa.instrument.Instruments;
import subrosa.instrument.Texts;
import subrosa.review.LegalReviews;

/** The records of a channel that a lawyer can open to hold words against them. Sources stay out: only what was said, agreed and done. */
@Component
class RecordsOnFile implements FormValues {

    private final Contacts contacts;
    private final Instruments instruments;
    private final Texts texts;
    private final LegalReviews reviews;
    private final Initiallings initiallings;
    private final Signatures signatures;
    private final Messages messages;

    RecordsOnFile(
            Contacts contacts,
            Instruments instruments,
            Texts texts,
            LegalReviews reviews,
            Initiallings initiallings,
            Signatures signatures,
            Messages messages) {
        this.contacts = contacts;
        this.instruments = instruments;
        this.texts = texts;
        this.reviews = reviews;
        this.initiallings = initiallings;
        this.signatures = signatures;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "recordsOnFile";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return of(channel).entrySet().stream()
                .map(record -> Map.of(
                        "label", record.getValue(), "value", record.getKey().toString()))
                .toList();
    }

    /** Each by its id, as people call it, the oldest of a kind first. */
    Map<UUID, String> of(String channel) {
        var records = new LinkedHashMap<UUID, String>();
        for (var contact : contacts.of(channel))
            records.put(
                    contact.id(), messages.of("record.memorandum", messages.said(contact.heldOn())) + where(contact));
        for (var instrument : instruments.of(channel)) if (instrument.hasText()) add(records, instrument);
        return records;
    }

    private static String where(Contact contact) {
        var place = contact.memcon().place();
        return place == null || place.isBlank() ? "" : ", " + place;
    }

    private void add(Map<UUID, String> records, Instrument instrument) {
        var title = instrument.title();
        for (var version : texts.versions(instrument.id()))
            records.put(version.id(), messages.of("record.text", title, version.number()));
        for (var opinion : reviews.opinions(instrument.id()))
            records.put(opinion.id(), messages.of("record.opinion", title, opinion.textNumber()));
        for (var initialling : initiallings.of(instrument.id()))
            records.put(
                    initialling.id(),
                    messages.of("record.initialling", title, messages.said(initialling.initialledOn())));
        for (var signature : signatures.of(instrument.id()))
            records.put(signature.id(), messages.of("record.signature", title, messages.said(signature.signedOn())));
    }
}
