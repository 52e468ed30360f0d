package subrosa.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;

/** Registration under Article 102 of the Charter. */
@Service
@Transactional
public class Registrations {

    private final StoredRegistrations stored;
    private final Instruments instruments;
    private final EntriesIntoForce entries;
    private final Standings standings;
    private final Timeline timeline;
    private final Clock clock;

    Registrations(
            StoredRegistrations stored,
            Instruments instruments,
            EntriesIntoForce entries,
            Standings standings,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.entries = entries;
        this.standings = standings;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Registration prepare(UUID instrument, RegistrationDraft draft) {
        var on = instruments.get(instrument);
        var registration = stored.save(
                Registration.prepare(on, draft, entries.forEachParty(instrument), standings.of(on), clock.instant()));
        timeline.note(
                on.channel(),
                Stage.S16,
                "The submission for registration of “" + on.title() + "” was certified.",
                registration.row());
        return registration;
    }

    public void noteNotRegistrable(UUID instrument) {
        var on = instruments.get(instrument);
        if (on.registrable()) throw new IllegalStateException("This instrument is registrable.");
        var registration = stored.save(Registration.none(on, clock.instant()));
        timeline.note(on.channel(), Stage.S16, "“" + on.title() + "” is not registrable.", registration.row());
    }

    public void query(UUID instrument) {
        var registration = open(instrument);
        registration.query();
        timeline.note(registration.channel(), Stage.S16, "The Secretariat put a query.");
    }

    public void answer(UUID instrument, SecretariatAnswer answer) {
        var registration = open(instrument);
        registration.answer(answer.answer());
        timeline.note(registration.channel(), Stage.S16, "The Secretariat's query was answered.");
    }

    /**
     * The Secretariat has received it.
     *
     * @param number as its certificate gives it; null while there is none
     */
    public void register(UUID instrument, @Nullable String number) {
        var on = instruments.get(instrument);
        var registration = open(instrument);
        registration.register(number, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        timeline.note(on.channel(), Stage.S16, "“" + on.title() + "” was registered with the Secretariat.");
    }

    @Transactional(readOnly = true)
    public Optional<Registration> current(UUID instrument) {
        var on = instruments.get(instrument);
        return stored.of(on.id()).stream().reduce((earlier, later) -> later);
    }

    private Registration open(UUID instrument) {
        return current(instrument).orElseThrow(() -> new RegistrationIncomplete("trueCopy", "a certified submission"));
    }
}
