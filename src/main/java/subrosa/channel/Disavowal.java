package subrosa.channel;

import java.time.LocalDate;

/** What the political director told the other side in writing after an envoy went beyond the mandate. */
public record Disavowal(String correction, LocalDate sentOn, String envoyInstruction) {}
