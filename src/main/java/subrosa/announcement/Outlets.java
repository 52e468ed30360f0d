package subrosa.announcement;

/**
 * How a communiqué goes out.
 *
 * @param where it is released: a press conference, a web site
 * @param simultaneous whether all parties release it at the same time
 */
public record Outlets(String where, boolean simultaneous) {}
