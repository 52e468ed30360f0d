package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A completed read-in: who was briefed on the compartment, on what day, by whom. Until there is one, no contact takes place. */
@Entity
@Table(name = "briefing")
public class Briefing extends DossierRecord {

    private List<String> accounts;

    private LocalDate briefedOn;

    protected Briefing() {}

    Briefing(String channel, ReadInList list, Instant at) {
        super(channel, at);
        if (list.readers().isEmpty()) throw new NobodyReadIn();
        this.accounts = list.readers();
        this.briefedOn = list.briefedOn();
    }

    public List<String> accounts() {
        return accounts;
    }

    public LocalDate briefedOn() {
        return briefedOn;
    }
}
