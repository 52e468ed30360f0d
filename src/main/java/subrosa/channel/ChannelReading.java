package subrosa.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.forms.FormContent;
import subrosa.forms.ReadingMatter;

/** What people read before they clear a mandate, sign it, accept an intermediary, observe a test, keep a promise or approve an upgrade. */
@Component
class ChannelReading implements FormContent {

    private static final String NOTHING = "Nothing is on record yet.";

    private final Channels channels;
    private final Mandates mandates;
    private final Intermediaries intermediaries;
    private final Signals signals;
    private final Upgrades upgrades;

    private final Map<String, Function<String, ReadingMatter>> readings = Map.of(
            "mandateMemorandum", this::memorandum,
            "assessments", this::assessments,
            "testsAsked", this::tests,
            "promisesMade", this::promises,
            "upgradeMemorandum", this::upgrade);

    ChannelReading(
            Channels channels, Mandates mandates, Intermediaries intermediaries, Signals signals, Upgrades upgrades) {
        this.channels = channels;
        this.mandates = mandates;
        this.intermediaries = intermediaries;
        this.signals = signals;
        this.upgrades = upgrades;
    }

    @Override
    public Set<String> names() {
        return readings.keySet();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID instrument) {
        var content = new LinkedHashMap<String, Object>();
        readings.forEach((name, reading) -> {
            if (!wanted.contains(name)) return;
            var text = reading.apply(channel).toString();
            content.put(name, text.isEmpty() ? NOTHING : text);
        });
        return content;
    }

    private ReadingMatter memorandum(String channel) {
        var matter = new ReadingMatter();
        var dossier = channels.get(channel);
        matter.line("Tempo", inWords(dossier.tempo()))
                .line("Scope of the tempo", dossier.tempoScope().orElse(null));
        latest(mandates.of(channel)).map(Mandate::memo).ifPresent(memo -> matter.line("Assessment", memo.assessment())
                .line("Objective", memo.objective())
                .line("Interlocutor", memo.interlocutor())
                .line("Envoy", memo.envoy())
                .line("Scope", memo.scope())
                .line("Limits", memo.limits())
                .line("Red lines", memo.redLines())
                .line("Stop conditions", memo.stopConditions())
                .line(
                        "Permitted media",
                        memo.permittedMedia().stream()
                                .map(ChannelReading::inWords)
                                .toList())
                .line("Reporting", memo.reporting())
                .line("Risks", memo.risks())
                .line("Holds until", memo.expiresOn()));
        return matter;
    }

    private ReadingMatter assessments(String channel) {
        var matter = new ReadingMatter();
        for (var intermediary : intermediaries.of(channel)) {
            var assessment = latest(intermediaries.assessmentsOf(intermediary.id()));
            if (assessment.isEmpty()) continue;
            var latest = assessment.get();
            var grades = latest.grades();
            matter.heading(intermediary.pseudonym())
                    .line("Source and information", grades.source() + " / " + grades.information())
                    .line("Identity", grades.identityBasis())
                    .line("Access", inWords(grades.access()))
                    .line("Test of access", grades.accessTest())
                    .line("Authority", grades.authorityEvidence())
                    .line("Independence", grades.independence())
                    .line("Track record", grades.trackRecord())
                    .line("Corroboration", inWords(grades.corroboration()))
                    .line("Second channel", grades.secondChannel())
                    .line("Red flags", grades.redFlags())
                    .line("Table C", latest.row().orElse(null))
                    .line(
                            "It says",
                            latest.confidence().map(ChannelReading::inWords).orElse(null))
                    .line("Terms", latest.terms().orElse(null));
        }
        return matter;
    }

    private ReadingMatter tests(String channel) {
        return listed(signals.tests(channel), test -> test.observed().isEmpty());
    }

    private ReadingMatter promises(String channel) {
        return listed(signals.openPromises(channel), promise -> true);
    }

    private static ReadingMatter listed(List<Signal> signals, Predicate<Signal> open) {
        var matter = new ReadingMatter();
        signals.stream().filter(open).forEach(signal -> matter.words(signal.text())
                .line("Due", signal.dueOn())
                .line("To be observed", signal.observation().orElse(null))
                .line("Stakes", signal.stakes().map(ChannelReading::inWords).orElse(null)));
        return matter;
    }

    private ReadingMatter upgrade(String channel) {
        var matter = new ReadingMatter();
        upgrades.current(channel).map(Upgrade::memo).ifPresent(memo -> matter.line("Why now", memo.reason())
                .line("Head of delegation", memo.headOfDelegation())
                .line("Terms of reference", memo.termsOfReference())
                .line("Risks", memo.risks()));
        return matter;
    }

    /** Records come in the order in which they were made. */
    private static <T> Optional<T> latest(List<T> records) {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }

    private static String inWords(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
