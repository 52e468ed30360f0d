package subrosa.instrument;

import java.util.List;
import java.util.UUID;

/**
 * A letter made with the agreement; it may bind and is context for interpretation (VCLT 31(2)). Listed, it is part of the hash and
 * travels with the main text to approval, parliament and registration (INV-09).
 */
public record SideLetter(
        String sender,
        String addressee,
        String subject,
        String text,
        boolean binding,
        boolean secret,
        List<UUID> understandings) {

    public SideLetter {
        sender = sender.strip();
        addressee = addressee.strip();
        subject = subject.strip();
        text = text.strip();
        understandings = understandings == null ? List.of() : List.copyOf(understandings);
    }

    SideLetter published() {
        return new SideLetter(sender, addressee, subject, text, binding, false, understandings);
    }
}
