package subrosa.review;

/** @param provision the number of the article, annex or letter that has to change */
public record RequiredChange(String provision, String change) {}
