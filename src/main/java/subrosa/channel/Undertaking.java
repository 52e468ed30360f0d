package subrosa.channel;

import java.time.LocalDate;

/** A step that one side promised to the other at a contact. */
public record Undertaking(String text, LocalDate dueOn) {}
