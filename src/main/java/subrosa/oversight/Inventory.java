package subrosa.oversight;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says of that which is gone: numbers and hashes, nothing that was in it.
 *
 * @param rows how many there were of each kind of record, by the name of its table
 * @param setHash of the sealed archive, SHA-256 in hexadecimal; nothing where the records were released without having been sealed
 * @param logNumber the entry that the channel's log ended with, before the second key
 * @param logHash the hash of that entry, which covers all before it
 */
public record Inventory(SortedMap<String, Long> rows, @Nullable String setHash, long logNumber, String logHash) {}
