package subrosa.instrument;

import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.forms.FormContent;
import subrosa.forms.Messages;
import subrosa.forms.ReadingMatter;

/** The whole current text, for those who review, approve, initial, certify or sign it. */
@Component
class TextReading implements FormContent {

    private static final String NAME = "wholeText";

    private final Instruments instruments;
    private final Messages messages;

    TextReading(Instruments instruments, Messages messages) {
        this.instruments = instruments;
        this.messages = messages;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID id) {
        if (id == null) return Map.of(NAME, messages.of("reading.noInstrument"));
        var instrument = instruments.get(id);
        if (!instrument.hasText()) return Map.of(NAME, messages.of("reading.noText"));
        return Map.of(NAME, read(instrument).toString());
    }

    private ReadingMatter read(Instrument instrument) {
        var version = instrument.currentVersion();
        var text = version.text();
        var matter = new ReadingMatter(messages).heading(instrument.title()).words(text.preamble());
        for (var provision : text.provisions())
            matter.heading((provision.number() + " " + provision.heading()).strip())
                    .words(provision.bracketed() ? "[" + provision.text() + "]" : provision.text());
        for (var annex : text.annexes())
            matter.heading((annex.label() + " " + annex.heading()).strip()).words(annex.text());
        for (var letter : text.sideLetters())
            matter.heading(messages.of("reading.sideLetter", letter.subject()))
                    .line("from", letter.sender())
                    .line("to", letter.addressee())
                    .words(letter.text());
        clauses(matter.heading(messages.of("reading.finalClauses")), text.finalClauses());
        return matter.line("fingerprint", version.hash());
    }

    private void clauses(ReadingMatter matter, FinalClauses clauses) {
        matter.line("subjectToRatification", yesOrNo(clauses.subjectToRatification()))
                .line("forceCondition", clauses.condition())
                .line("fixedDate", clauses.fixedDate())
                .line("deposits", clauses.deposits())
                .line("delay", delay(clauses.delay()))
                .line("provisionalApplication", yesOrNo(clauses.provisionalApplication()))
                .line("duration", clauses.duration())
                .line("amendment", clauses.amendment())
                .line("withdrawal", clauses.withdrawal())
                .line("disputeSettlement", clauses.disputeSettlement())
                .line("depositary", clauses.depositary())
                .line("prevailingLanguage", clauses.prevailingLanguage())
                .line("registration", clauses.registration());
    }

    private String yesOrNo(boolean yes) {
        return messages.of(yes ? "reading.yes" : "reading.no");
    }

    private @Nullable String delay(Period delay) {
        return delay.isZero() ? null : messages.of("reading.period", delay.toTotalMonths(), delay.getDays());
    }
}
