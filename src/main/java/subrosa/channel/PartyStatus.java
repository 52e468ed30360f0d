package subrosa.channel;

public record PartyStatus(String party, UnderstandingStatus status) {}
