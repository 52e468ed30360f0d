package subrosa.documents;

/** @param fileName of letters, figures and hyphens: {@code agreement-declaration-of-principles.pdf} */
public record Paper(String fileName, byte[] pdf) {}
