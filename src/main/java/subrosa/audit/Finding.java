package subrosa.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something in a log that is not as it was written.
 *
 * @param line of the file, from 1; 0 for what concerns all of it
 * @param chain and
 * @param number the entry, where it is about one
 */
record Finding(long line, @Nullable String chain, @Nullable Long number, String what) {

    @Override
    public String toString() {
        var where = new StringBuilder();
        if (line > 0) where.append("line ").append(line).append(": ");
        if (chain != null) where.append(chain);
        if (number != null) where.append(" no. ").append(number);
        if (chain != null) where.append(": ");
        return where + what;
    }
}
