package subrosa.conclusion;

import java.time.LocalDate;

/** The official publication of an entry into force. */
public record PublicationDraft(LocalDate publishedOn, String publication) {}
