package subrosa.oversight.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.oversight.ContentRequest;
import subrosa.oversight.ContentRequestDraft;
import subrosa.oversight.ContentRequests;
import subrosa.sealing.Closed;

/** Asks to read a channel. Nobody but the inspector is told whether there is such a channel (ADR 30). */
@Component
class AskingToRead {

    private final ContentRequests requests;

    AskingToRead(ContentRequests requests) {
        this.requests = requests;
    }

    /** In hours. */
    int longest() {
        return requests.longest();
    }

    /**
     * The request, for the inspector; for anybody else nothing, whether it waits or was in vain.
     *
     * @throws NotKnown for the inspector alone
     */
    Optional<ContentRequest> ask(ContentRequestDraft draft) {
        if (CurrentReader.get().is(Role.INSPECTOR)) return Optional.of(requests.ask(draft));
        try {
            requests.ask(draft);
        } catch (NotKnown | Closed nothing) {
            requests.noteInVain(draft.channel());
        }
        return Optional.empty();
    }
}
