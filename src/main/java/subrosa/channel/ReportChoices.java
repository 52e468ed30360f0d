package subrosa.channel;

import java.util.List;

/** What can be named in a field of a report of an event ({@link ChannelEvent}), because it is in the dossier: a line, a principal, an instrument. */
public interface ReportChoices {

    /** The field, in whatever event has one of that name. */
    String field();

    /** Those that the current reader, who is inside, may know of. */
    List<Choice> of(String channel);

    /** @param value as it is reported */
    record Choice(String value, String label) {}
}
