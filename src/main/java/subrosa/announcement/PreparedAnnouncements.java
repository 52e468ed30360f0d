package subrosa.announcement;

import org.springframework.stereotype.Component;
import subrosa.instrument.AnnouncementUnderWay;

/** An announcement is under way once a communiqué was prepared, whatever became of it. */
@Component
class PreparedAnnouncements implements AnnouncementUnderWay {

    private final StoredCommuniques stored;

    PreparedAnnouncements(StoredCommuniques stored) {
        this.stored = stored;
    }

    @Override
    public boolean in(String channel) {
        return stored.existsIn(channel);
    }
}
