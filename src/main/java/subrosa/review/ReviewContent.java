package subrosa.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stakeholder;
import subrosa.channel.Stakeholders;
import subrosa.forms.FormContent;
import subrosa.forms.Messages;
import subrosa.instrument.Instruments;
import subrosa.instrument.SideLetter;
import subrosa.instrument.TextDifference;
import subrosa.instrument.TextDifference.Nature;
import subrosa.instrument.Texts;

/** What a reviewer sees of reviews before theirs: answers carried forward, unconfirmed, and what changed in the text since. */
@Component
class ReviewContent implements FormContent {

    private static final Set<String> NAMES = Set.of(
            "opinionCarried",
            "carriedAnswers",
            "differenceSinceOpinion",
            "changesRequired",
            "opinionSummary",
            "reportCarried",
            "differenceSinceReport",
            "newConcerned",
            "hearings",
            "approvalCarried",
            "differenceSinceApproval",
            "memoSummary",
            "sideLetterList");

    private static final Set<String> OF_OPINION =
            Set.of("opinionCarried", "carriedAnswers", "differenceSinceOpinion", "changesRequired", "opinionSummary");

    private static final Set<String> OF_REPORT =
            Set.of("reportCarried", "differenceSinceReport", "newConcerned", "hearings");

    private final Instruments instruments;
    private final Texts texts;
    private final Stakeholders stakeholders;
    private final Opinions opinions;
    private final IntegrityReports reports;
    private final ActionMemos memos;
    private final ApprovalRecords approvals;
    private final Messages messages;

    ReviewContent(
            Instruments instruments,
            Texts texts,
            Stakeholders stakeholders,
            Opinions opinions,
            IntegrityReports reports,
            ActionMemos memos,
            ApprovalRecords approvals,
            Messages messages) {
        this.instruments = instruments;
        this.texts = texts;
        this.stakeholders = stakeholders;
        this.opinions = opinions;
        this.reports = reports;
        this.memos = memos;
        this.approvals = approvals;
        this.messages = messages;
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID id) {
        var content = new LinkedHashMap<String, Object>();
        if (id == null) return content;
        if (wanted.stream().anyMatch(OF_OPINION::contains))
            opinions.latest(id).ifPresent(opinion -> ofOpinion(wanted, id, opinion, content));
        if (wanted.stream().anyMatch(OF_REPORT::contains)) ofReport(wanted, channel, id, content);
        if (wanted.contains("approvalCarried") || wanted.contains("differenceSinceApproval"))
            approvals.latest(id).ifPresent(approval -> {
                content.put("approvalCarried", true);
                content.put("differenceSinceApproval", difference(id, approval.hash()));
            });
        if (wanted.contains("memoSummary"))
            memos.latest(id).ifPresent(memo -> content.put("memoSummary", summary(memo)));
        if (wanted.contains("sideLetterList")) content.put("sideLetterList", sideLetters(id));
        return content;
    }

    private void ofOpinion(Set<String> wanted, UUID id, LegalOpinion opinion, Map<String, Object> content) {
        put(wanted, "opinionCarried", content, () -> true);
        put(wanted, "carriedAnswers", content, () -> answers(opinion));
        put(wanted, "differenceSinceOpinion", content, () -> difference(id, opinion.hash()));
        put(wanted, "changesRequired", content, () -> changes(opinion));
        put(
                wanted,
                "opinionSummary",
                content,
                () -> messages.of(opinion.outcome()) + " ("
                        + opinion.choice().row() + ", "
                        + messages.of(opinion.choice().kind()) + ")\n\n" + opinion.conclusion() + "\n\n"
                        + answers(opinion) + "\n\n"
                        + changes(opinion));
    }

    private void ofReport(Set<String> wanted, String channel, UUID id, Map<String, Object> content) {
        var report = reports.latest(id);
        report.ifPresent(before -> {
            put(wanted, "reportCarried", content, () -> true);
            put(wanted, "differenceSinceReport", content, () -> difference(id, before.hash()));
        });
        var heard = report.map(before -> before.findings().hearings()).orElse(List.of());
        var concerned = stakeholders.of(channel);
        put(wanted, "newConcerned", content, () -> concerned.stream()
                .anyMatch(one -> said(heard, one).isEmpty()));
        put(wanted, "hearings", content, () -> Stream.concat(
                        heard.stream().map(ReviewContent::row),
                        concerned.stream()
                                .filter(one -> said(heard, one).isEmpty())
                                .map(ReviewContent::row))
                .toList());
    }

    private static Optional<Hearing> said(List<Hearing> heard, Stakeholder one) {
        return heard.stream().filter(hearing -> hearing.concerns(one.name())).findFirst();
    }

    private static Map<String, Object> row(Hearing said) {
        return row(
                said.stakeholder(),
                said.consulted(),
                Optional.ofNullable(said.reason()),
                Optional.ofNullable(said.reviewOn()));
    }

    private static Map<String, Object> row(Stakeholder one) {
        return row(one.name(), one.consulted(), one.notConsultedBecause(), one.reviewOn());
    }

    private static Map<String, Object> row(
            String stakeholder, boolean consulted, Optional<String> reason, Optional<LocalDate> reviewOn) {
        var row = new LinkedHashMap<String, Object>();
        row.put("stakeholder", stakeholder);
        row.put("consulted", consulted);
        reason.ifPresent(words -> row.put("reason", words));
        reviewOn.ifPresent(day -> row.put("reviewOn", day.toString()));
        return row;
    }

    private static void put(Set<String> wanted, String name, Map<String, Object> content, Supplier<Object> value) {
        if (wanted.contains(name)) content.put(name, value.get());
    }

    private String difference(UUID id, String hash) {
        return texts.since(id, hash).map(this::summary).orElseGet(() -> messages.of("difference.unknown"));
    }

    /** One line for each kind of change: "Changed: Article XIV, Annex II." */
    private String summary(TextDifference difference) {
        if (difference.isEmpty()) return messages.of("difference.none");
        return Stream.of(Nature.CHANGED, Nature.ADDED, Nature.REMOVED)
                .filter(nature -> !difference.places(nature).isEmpty())
                .map(nature -> messages.of(
                        nature,
                        difference.places(nature).stream()
                                .map(place -> messages.of(
                                        place.passage(), place.names().toArray()))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private String answers(LegalOpinion opinion) {
        return opinion.answers().stream()
                .map(answer -> messages.of(
                                "review.answer",
                                answer.item().number(),
                                messages.orElse(answer.item(), answer.item().title()),
                                messages.of(answer.answer()))
                        + (answer.note().isEmpty() ? "" : " (" + answer.note() + ")"))
                .collect(Collectors.joining("\n"));
    }

    private String changes(LegalOpinion opinion) {
        return opinion.changes().stream()
                .map(change -> messages.of("review.change", change.provision(), change.change()))
                .collect(Collectors.joining("\n"));
    }

    private String summary(ActionMemo memo) {
        var content = memo.content();
        return String.join(
                "\n\n",
                List.of(
                        content.issue(),
                        content.background(),
                        content.features(),
                        content.benefitsAndRisks(),
                        messages.of("memo.signatory", content.signatory())));
    }

    private String sideLetters(UUID id) {
        var letters = instruments.get(id).currentVersion().sideLetters();
        return letters.isEmpty()
                ? messages.of("memo.noSideLetters")
                : letters.stream().map(SideLetter::subject).collect(Collectors.joining("\n"));
    }
}
