package subrosa.channel;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether the inspector knows of the channel as early as its tempo asks (table F). */
@Component
class OversightNotice {

    private final StoredNotices notices;
    private final StoredContacts contacts;
    private final TempoLimits limits;
    private final Clock clock;

    OversightNotice(StoredNotices notices, StoredContacts contacts, TempoLimits limits, Clock clock) {
        this.notices = notices;
        this.contacts = contacts;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws InspectorNotTold when nobody has told them and the first contact, with the delay that the tempo allows, is past */
    void requireInTime(Channel channel) {
        if (!notices.of(channel.ref()).isEmpty()) return;
        var delay = limits.of(channel.tempo(), "oversightNotice");
        if (delay.isZero() || isPast(channel, delay)) throw new InspectorNotTold();
    }

    private boolean isPast(Channel channel, Duration delay) {
        return contacts.of(channel.ref()).stream()
                .anyMatch(contact -> contact.recordedAt().plus(delay).isBefore(clock.instant()));
    }
}
