package subrosa.channel;

import java.time.LocalDate;

/** One enquiry by a second channel after silence; the second silence is an answer. */
public record Probe(String secondChannel, LocalDate askedOn, String asked) {}
