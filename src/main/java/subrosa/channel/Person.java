package subrosa.channel;

import org.jspecify.annotations.Nullable;

/** Somebody named in a dossier, for the party that they belong to or speak for. */
public record Person(String name, String party, @Nullable String office) {}
