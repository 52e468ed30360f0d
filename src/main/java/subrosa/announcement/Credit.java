package subrosa.announcement;

/**
 * Somebody whom a communiqué names as its author, presenter or as thanked.
 *
 * @param role as the paper puts it: {@code author}, {@code presented by}, {@code with thanks to}
 * @param consented whether they agreed to be named so
 */
public record Credit(String name, String role, boolean consented) {}
