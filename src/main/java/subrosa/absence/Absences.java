package subrosa.absence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.audit.AuditLog;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;

/** People say when they are away and who stands in for them: each for themselves alone. */
@Service
@Transactional
public class Absences {

    private final StoredAbsences stored;
    private final KnownAccounts accounts;
    private final AuditLog log;
    private final Clock clock;

    Absences(StoredAbsences stored, KnownAccounts accounts, AuditLog log, Clock clock) {
        this.stored = stored;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The current reader will be away.
     *
     * @throws AwayAlready where they have said so of one of these days
     * @throws DeputyUnknown or DeputyAway where the deputy could not stand in
     * @throws subrosa.policy.BrokenRule for days that make no absence, or a deputy who is the reader
     */
    public Absence say(AbsenceDraft draft) {
        var account = CurrentReader.get().account();
        var absence = new Absence(account, draft, clock.instant());
        if (stored.isAway(account, absence.begins(), absence.ends())) throw new AwayAlready();
        absence.deputy().ifPresent(deputy -> {
            if (!accounts.exists(deputy)) throw new DeputyUnknown();
            if (stored.isAway(deputy, absence.begins(), absence.ends())) throw new DeputyAway();
        });
        stored.save(absence);
        log.noteAbsence(absence.deputy(), absence.id());
        return absence;
    }

    /**
     * They are back, or do not leave.
     *
     * @throws NotKnown for another's, and for none
     * @throws AbsenceOver when it has ended before
     */
    public void end(UUID id) {
        var reader = CurrentReader.get();
        var absence = stored.findById(id)
                .filter(one -> one.account().equals(reader.account()))
                .orElseThrow(NotKnown::new);
        absence.end(reader.account(), clock.instant());
        log.noteAbsence(absence.deputy(), absence.id());
    }

    /** The current reader's, those that are over among them, the latest first. */
    @Transactional(readOnly = true)
    public List<Absence> ofReader() {
        return stored.of(CurrentReader.get().account());
    }

    /** Those of the current reader's that hold or will hold, the latest first. */
    @Transactional(readOnly = true)
    public List<Absence> aheadOfReader() {
        var now = clock.instant();
        return ofReader().stream()
                .filter(absence -> absence.ends().isAfter(now))
                .toList();
    }
}
