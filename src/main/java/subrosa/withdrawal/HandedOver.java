package subrosa.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.Contact;
import subrosa.channel.Contacts;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;

/** The papers that passed to the other side, by the contacts at which they did: the list from which they are recalled. */
@Component
class HandedOver implements FormValues {

    private final Contacts contacts;
    private final Messages messages;

    HandedOver(Contacts contacts, Messages messages) {
        this.contacts = contacts;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "handedOver";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return of(channel).stream()
                .map(contact -> Map.of(
                        "label",
                        messages.of(
                                "record.handedOver",
                                messages.said(contact.heldOn()),
                                String.valueOf(contact.memcon().documentsPassed())),
                        "value",
                        contact.id().toString()))
                .toList();
    }

    List<Contact> of(String channel) {
        return contacts.of(channel).stream()
                .filter(contact -> contact.memcon().passedPapers())
                .toList();
    }
}
