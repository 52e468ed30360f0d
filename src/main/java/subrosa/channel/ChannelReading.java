package subrosa.channel;

import java.util.LinkedHashMap;
import java.util.List;
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
import subrosa.forms.Messages;
import subrosa.forms.ReadingMatter;

/** What people read before they clear a mandate, sign it, accept an intermediary, observe a test, keep a promise or approve an upgrade. */
@Component
class ChannelReading implements FormContent {

    private final Channels channels;
    private final Mandates mandates;
    private final Intermediaries intermediaries;
    private final Signals signals;
    private final Upgrades upgrades;
    private final Messages messages;

    private final Map<String, Function<String, ReadingMatter>> readings = Map.of(
            "mandateMemorandum", this::memorandum,
            "mandateClearances", this::clearances,
            "assessments", this::assessments,
            "testsAsked", this::tests,
            "promisesMade", this::promises,
            "upgradeMemorandum", this::upgrade);

    ChannelReading(
            Channels channels,
            Mandates mandates,
            Intermediaries intermediaries,
            Signals signals,
            Upgrades upgrades,
            Messages messages) {
        this.channels = channels;
        this.mandates = mandates;
        this.intermediaries = intermediaries;
        this.signals = signals;
        this.upgrades = upgrades;
        this.messages = messages;
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
            content.put(name, text.isEmpty() ? messages.of("reading.nothing") : text);
        });
        return content;
    }

    private ReadingMatter memorandum(String channel) {
        var matter = new ReadingMatter(messages);
        var dossier = channels.get(channel);
        matter.line("tempo", dossier.tempo())
                .line("tempoScope", dossier.tempoScope().orElse(null));
        latest(mandates.of(channel)).map(Mandate::memo).ifPresent(memo -> matter.line("assessment", memo.assessment())
                .line("objective", memo.objective())
                .line("interlocutor", memo.interlocutor())
                .line("envoy", memo.envoy())
                .line("scope", memo.scope())
                .line("limits", memo.limits())
                .line("redLines", memo.redLines())
                .line("stopConditions", memo.stopConditions())
                .line("permittedMedia", memo.permittedMedia())
                .line("reporting", memo.reporting())
                .line("risks", memo.risks())
                .line("holdsUntil", memo.expiresOn()));
        return matter;
    }

    /** Whoever signs has read what lawyers, the political director and security have found, a flag above all. */
    private ReadingMatter clearances(String channel) {
        var matter = new ReadingMatter(messages);
        for (var clearance :
                latest(mandates.of(channel)).map(mandates::clearancesOf).orElse(List.of()))
            switch (clearance.kind()) {
                case LAWFULNESS ->
                    matter.line("callLawfulness", clearance.outcome())
                            .line("callLawfulnessFinding", clearance.finding());
                case POLICY -> matter.line("callPolicyFinding", clearance.finding());
                case SECURITY -> matter.line("callSecurityFinding", clearance.finding());
            }
        return matter;
    }

    private ReadingMatter assessments(String channel) {
        var matter = new ReadingMatter(messages);
        for (var intermediary : intermediaries.of(channel)) {
            var assessment = latest(intermediaries.assessmentsOf(intermediary.id()));
            if (assessment.isEmpty()) continue;
            var latest = assessment.get();
            var grades = latest.grades();
            matter.heading(intermediary.pseudonym())
                    .line("sourceAndInformation", grades.source() + " / " + grades.information())
                    .line("identity", grades.identityBasis())
                    .line("access", grades.access())
                    .line("accessTest", grades.accessTest())
                    .line("authority", grades.authorityEvidence())
                    .line("independence", grades.independence())
                    .line("trackRecord", grades.trackRecord())
                    .line("corroboration", grades.corroboration())
                    .line("secondChannel", grades.secondChannel())
                    .line("redFlags", grades.redFlags())
                    .line("tableC", latest.row().orElse(null))
                    .line("itSays", latest.confidence().orElse(null))
                    .line("terms", latest.terms().orElse(null));
        }
        return matter;
    }

    private ReadingMatter tests(String channel) {
        return listed(signals.tests(channel), test -> test.observed().isEmpty());
    }

    private ReadingMatter promises(String channel) {
        return listed(signals.openPromises(channel), promise -> true);
    }

    private ReadingMatter listed(List<Signal> signals, Predicate<Signal> open) {
        var matter = new ReadingMatter(messages);
        signals.stream().filter(open).forEach(signal -> matter.words(signal.text())
                .line("due", signal.dueOn())
                .line("toBeObserved", signal.observation().orElse(null))
                .line("stakes", signal.stakes().orElse(null)));
        return matter;
    }

    private ReadingMatter upgrade(String channel) {
        var matter = new ReadingMatter(messages);
        upgrades.current(channel).map(Upgrade::memo).ifPresent(memo -> matter.line("whyNow", memo.reason())
                .line("headOfDelegation", memo.headOfDelegation())
                .line("termsOfReference", memo.termsOfReference())
                .line("risks", memo.risks()));
        return matter;
    }

    /** Records come in the order in which they were made. */
    private static <T> Optional<T> latest(List<T> records) {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }
}
