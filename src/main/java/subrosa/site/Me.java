package subrosa.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.Channel;
import subrosa.channel.Channels;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;

/** What the house knows of the reader who asks: their account, and what they are inside of. */
@Component
class Me {

    private final Compartments compartments;
    private final Channels channels;

    Me(Compartments compartments, Channels channels) {
        this.compartments = compartments;
        this.channels = channels;
    }

    /** @param roles their own, and those of whom they stand in for */
    record Person(
            String account,
            List<String> roles,
            Level clearance,
            List<StandsIn> standsInFor,
            List<ReadIn> readIns,
            List<Shut> closed) {}

    /**
     * Somebody who is away, for whom the reader stands in.
     *
     * @param until from when on they do not any more
     */
    record StandsIn(String account, Instant until) {}

    /**
     * @param readInBy the account that admitted the reader
     * @param until when a reading that was asked for ends; nothing for somebody who is inside
     */
    record ReadIn(String ref, String codeword, Level level, Instant since, String readInBy, @Nullable Instant until) {}

    /** A channel that the reader is inside of and that does not open. */
    record Shut(String ref, String fact) {}

    Person asking() {
        var reader = CurrentReader.get();
        var listed = channels.listed();
        var inside = listed.opened().stream().collect(Collectors.toMap(Channel::ref, channel -> channel));
        var readIns = compartments.readInsOf(reader).stream()
                .flatMap(one -> Stream.ofNullable(inside.get(one.compartment()))
                        .map(channel -> new ReadIn(
                                channel.ref(),
                                channel.codeword(),
                                channel.level(),
                                one.since(),
                                one.by(),
                                one.until())))
                .toList();
        return new Person(
                reader.account(),
                reader.roles().stream().sorted().map(Role::key).toList(),
                reader.clearance(),
                standsInFor(reader),
                readIns,
                listed.closed().stream()
                        .map(one -> new Shut(one.closed().ref(), one.fact()))
                        .toList());
    }

    private static List<StandsIn> standsInFor(Reader reader) {
        return reader.inPlaceOfOthers().stream()
                .map(one -> new StandsIn(one.absent(), one.ends()))
                .sorted(Comparator.comparing(StandsIn::account))
                .toList();
    }
}
