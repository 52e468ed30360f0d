package subrosa.tasks;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import subrosa.audit.Rounds;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;

/** Looks from time to time for drafts whose tasks are over without anybody having completed them. */
@Component
@Profile("!play")
class DraftRounds extends Rounds {

    private final Drafts drafts;

    DraftRounds(Drafts drafts, @Value("${subrosa.drafts.interval}") Duration interval) {
        super("drafts", interval);
        this.drafts = drafts;
    }

    @Override
    protected void make() {
        CurrentReader.runAs(Reader.system(), () -> {
            drafts.forgetThoseOfEndedTasks();
            return true;
        });
    }
}
