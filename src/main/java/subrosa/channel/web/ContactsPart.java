package subrosa.channel.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import subrosa.channel.ContactReading;
import subrosa.channel.DossierPart;
import subrosa.channel.Reply;

/** What was said between the sides, at contacts and between them. */
@Component
@Order(20)
class ContactsPart implements DossierPart {

    private final ContactReading reading;

    ContactsPart(ContactReading reading) {
        this.reading = reading;
    }

    record Contacts(List<ContactReading.Told> planned, List<Reply> replies) {}

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String template() {
        return "channel/contacts";
    }

    @Override
    public Contacts of(String channel) {
        return new Contacts(reading.contacts(channel), reading.replies(channel));
    }
}
