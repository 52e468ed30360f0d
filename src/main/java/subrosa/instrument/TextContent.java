package subrosa.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.DispositionKind;
import subrosa.channel.Understanding;
import subrosa.channel.Understandings;
import subrosa.forms.FormContent;
import subrosa.forms.Messages;

/** What forms about a text show of it: the whole current text to amend, its hash, and what its trace still lacks. */
@Component
class TextContent implements FormContent {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Set<String> FIELDS = Stream.of(TextDraft.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("reason"))
            .collect(Collectors.toUnmodifiableSet());

    private final Instruments instruments;
    private final Traceability traceability;
    private final Understandings understandings;
    private final Messages messages;

    TextContent(Instruments instruments, Traceability traceability, Understandings understandings, Messages messages) {
        this.instruments = instruments;
        this.traceability = traceability;
        this.understandings = understandings;
        this.messages = messages;
    }

    @Override
    public Set<String> names() {
        var names = new TreeSet<>(FIELDS);
        names.addAll(Set.of("textHash", "traceGaps", "bracketedWords", "dispositions", "instrumentTitles", "placings"));
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID id) {
        var content = new LinkedHashMap<String, Object>();
        if (wanted.contains("instrumentTitles"))
            content.put(
                    "instrumentTitles",
                    instruments.of(channel).stream()
                            .map(one -> Map.of(
                                    "label", one.title(), "value", one.id().toString()))
                            .toList());
        if (wanted.contains("placings")) content.put("placings", placings(channel));
        if (id == null || !instruments.get(id).hasText()) return content;
        var version = instruments.get(id).currentVersion();
        Map<String, Object> draft =
                JSON.convertValue(TextDraft.of(version.text()), new TypeReference<LinkedHashMap<String, Object>>() {});
        draft.forEach((name, value) -> {
            if (wanted.contains(name) && value != null) content.put(name, value);
        });
        if (wanted.contains("textHash")) content.put("textHash", version.hash());
        if (wanted.contains("traceGaps")) content.put("traceGaps", gaps(traceability.of(id)));
        if (wanted.contains("bracketedWords"))
            content.put(
                    "bracketedWords",
                    version.text().bracketed().stream()
                            .map(one -> one.number() + ": " + one.text())
                            .collect(Collectors.joining("\n\n")));
        if (wanted.contains("dispositions")) content.put("dispositions", suggested(channel, id, version.text()));
        return content;
    }

    /** What {@link Trace#gaps} refuses with, in the reader's language. */
    private String gaps(Trace trace) {
        var gaps = new ArrayList<String>();
        if (!trace.undisposed().isEmpty())
            gaps.add(messages.of("trace.undisposed", trace.undisposed().size()));
        if (!trace.unplaced().isEmpty())
            gaps.add(messages.of("trace.unplaced", trace.unplaced().size()));
        if (!trace.orphans().isEmpty())
            gaps.add(messages.of(
                    "trace.orphans",
                    trace.orphans().stream().map(Provision::number).collect(Collectors.joining(", "))));
        return String.join("\n", gaps);
    }

    /** A row for each understanding without a place; where the text names it, with that place filled in. */
    private List<Map<String, Object>> suggested(String channel, UUID instrument, Text text) {
        return understandings.undisposed(channel).stream()
                .map(one -> row(one, Map.of(instrument, text)))
                .toList();
    }

    /** The same for all texts of the channel. */
    private List<Map<String, Object>> placings(String channel) {
        var texts = new LinkedHashMap<UUID, Text>();
        for (var one : instruments.of(channel))
            if (!one.dropped() && one.hasText())
                texts.put(one.id(), one.currentVersion().text());
        return traceability.unplaced(channel).stream()
                .map(one -> row(one, texts))
                .toList();
    }

    private static Map<String, Object> row(Understanding understanding, Map<UUID, Text> texts) {
        var row = new LinkedHashMap<String, Object>();
        row.put("understanding", understanding.id().toString());
        texts.forEach((instrument, text) -> {
            for (var kind : List.of(DispositionKind.ARTICLE, DispositionKind.SIDE_LETTER)) {
                var place = new Placing(understanding.id(), kind, null, null, null)
                        .in(instrument, text)
                        .provision();
                if (place == null || row.containsKey("kind")) continue;
                row.put("kind", kind.name());
                row.put("instrument", instrument.toString());
                row.put("provision", place);
            }
        });
        return row;
    }
}
