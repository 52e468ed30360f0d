package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;
import subrosa.policy.Subject;

/** Everything said in public, and why, comes back as it was stored, from both databases. */
@OnBothDatabases
class AnnouncementPersistenceTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Communiques communiques;

    @Autowired
    Postures postures;

    @Autowired
    Measures measures;

    @Autowired
    PublicStatements statements;

    @Autowired
    Channels channels;

    @Autowired
    Instruments instruments;

    @Autowired
    Clock clock;

    @Test
    void keepsTheCommuniqueAndWhoWasToldFirst() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        var draft = new CommuniqueDraft(
                List.of(instrument),
                "Declaration",
                "Facts",
                "Decisions",
                "Next",
                List.of(new Credit("A host", "with thanks to", true)),
                now,
                List.of("en"),
                "A spokesman",
                "Political",
                "Line",
                "Questions");
        story.as("press", () -> communiques.prepare(instrument, draft));
        var attestation = new Attestation(AttestationOutcome.TRUTHFUL, List.of(text(instrument)), null);
        var direction = new Direction(DirectionOutcome.APPROVE, null);
        story.as("legal", () -> {
            communiques.attest(instrument, attestation);
            return channel;
        });
        story.as("poldir", () -> {
            communiques.direct(instrument, direction);
            return channel;
        });
        story.as("parl", () -> {
            communiques.notify(instrument, new NoticesDraft("An ally\nAnother", now, "The speaker", now, "Early"));
            return channel;
        });
        story.advance(Duration.ofHours(49));
        story.as("press", () -> communiques.release(instrument, new Outlets("Press conference", true)));

        var kept = read(() -> communiques.current(instrument).orElseThrow());
        assertThat(kept.sheet()).isEqualTo(draft);
        assertThat(kept.names(instrument)).isTrue();
        assertThat(kept.attestation()).contains(attestation);
        assertThat(kept.attestedBy()).contains("legal");
        assertThat(kept.direction()).contains(direction);
        assertThat(kept.directedBy()).contains("poldir");
        assertThat(kept.releasedBy()).contains("press");
        assertThat(kept.outlets()).contains(new Outlets("Press conference", true));
        assertThat(kept.releasedAt()).isPresent();
        var notices = read(() -> communiques.noticesOf(kept));
        assertThat(notices).extracting(AdvanceNotice::audience).containsExactlyInAnyOrder(Audience.values());
        assertThat(notices)
                .filteredOn(notice -> notice.audience() == Audience.ALLIES)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.told()).containsExactly("An ally", "Another");
                    assertThat(notice.toldAt()).isEqualTo(now.toInstant());
                    assertThat(notice.reason()).contains("Early");
                });
    }

    @Test
    void keepsPostureStatementAndAttestation() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var leak = Subject.instrument(channel, UUID.randomUUID());
        var exposure = new Exposure(
                Accuracy.ACCURATE,
                Maturity.TEXT_READY,
                CounterpartStance.SILENT,
                true,
                false,
                true,
                false,
                "A newspaper has it");
        story.as(
                "poldir",
                () -> postures.take(
                        leak,
                        exposure,
                        Stance.CONTROLLED_DISCLOSURE,
                        true,
                        List.of("CORRECT_RECORD", "PROTECT_PERSON"),
                        List.of("E1", "E3", "E7")));
        var posture = read(() -> postures.current(leak).orElseThrow());
        assertThat(posture.subject()).isEqualTo(leak);
        assertThat(read(() -> postures.current(Subject.channel(channel)))).isEmpty();
        assertThat(posture.exposure()).isEqualTo(exposure);
        assertThat(posture.existenceOnly()).isTrue();
        assertThat(posture.rows()).containsExactly("E1", "E3", "E7");
        assertThat(posture.duties()).containsExactly("CORRECT_RECORD", "PROTECT_PERSON");

        story.as("security", () -> measures.take(leak, MeasureKind.PROTECTION, "Moved to another place"));
        var words = "There have been direct contacts. Il y a eu des contacts directs. היו מגעים ישירים.";
        story.as(
                "press",
                () -> statements.draft(leak, new StatementDraft(words, StatementAudience.PARLIAMENT, false, null)));
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        var attestation = new Attestation(AttestationOutcome.TRUTHFUL, List.of(text(instrument)), null);
        story.as("legal", () -> statements.attest(leak, attestation));
        story.as("poldir", () -> {
            statements.approve(leak);
            return channel;
        });
        story.as("press", () -> statements.issue(leak));
        var statement = read(() -> statements.current(leak).orElseThrow());
        assertThat(statement.subject()).isEqualTo(leak);
        assertThat(read(() -> statements.current(Subject.channel(channel)))).isEmpty();
        assertThat(statement.words()).isEqualTo(words);
        assertThat(statement.audience()).isEqualTo(StatementAudience.PARLIAMENT);
        assertThat(statement.attestation()).contains(attestation);
        assertThat(statement.attestedBy()).contains("legal");
        assertThat(statement.directedBy()).contains("poldir");
        assertThat(statement.issued()).isTrue();
        assertThat(read(() -> channels.get(channel).announced())).isTrue();
    }

    @Test
    void keepsWhyACommuniqueWasSetAside() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        story.as(
                "press",
                () -> communiques.prepare(
                        instrument,
                        new CommuniqueDraft(
                                null, "Title", "Facts", "Decisions", null, null, now, null, null, "None", null, null)));
        story.as("press", () -> {
            communiques.setAside(instrument, "Overtaken");
            return channel;
        });
        assertThat(read(() -> communiques.current(instrument).orElseThrow())).satisfies(kept -> {
            assertThat(kept.setAsideBecause()).contains("Overtaken");
            assertThat(kept.setAsideBy()).contains("press");
            assertThat(kept.attestation()).isEmpty();
        });
        assertThat(read(() -> communiques.isCurrent(instrument))).isFalse();
    }

    private UUID text(UUID instrument) {
        return read(() -> instruments.get(instrument).currentVersion().id());
    }

    private <T> T read(Supplier<T> work) {
        return story.as("desk", work);
    }
}
