package subrosa.conclusion;

import java.util.List;

/** Acts of consent that became known: notifications, deposits, an exchange of instruments, the other side's ratification. */
public record ConsentsDraft(List<Consent> consents) {

    public ConsentsDraft {
        consents = consents == null ? List.of() : List.copyOf(consents);
    }
}
