package subrosa.channel;

import java.time.LocalDate;

/** What came from the other side between contacts. */
public record ReplyDraft(LocalDate receivedOn, Medium medium, String from, String text) {}
