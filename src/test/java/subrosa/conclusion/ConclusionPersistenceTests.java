package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;

/** Everything about a conclusion comes back as it was stored, from both databases. */
@OnBothDatabases
class ConclusionPersistenceTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Powers powers;

    @Autowired
    Initiallings initiallings;

    @Autowired
    Concordances concordances;

    @Autowired
    Signatures signatures;

    @Autowired
    DomesticApprovals approvals;

    @Autowired
    Ratifications ratifications;

    @Autowired
    EntriesIntoForce entries;

    @Autowired
    Registrations registrations;

    @Autowired
    Obligations obligations;

    @Autowired
    RecordReviews reviews;

    private String channel;
    private UUID instrument;

    @BeforeEach
    void reviewAnInstrument() {
        channel = concluding.channel("uk", Nature.STATE);
        instrument = concluding.instrument(channel, List.of("en", "he"), ForceCondition.EXCHANGE_OF_INSTRUMENTS, true);
        concluding.review(instrument, "A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, true);
    }

    @Test
    void keepsFullPowersAndTheirVerification() {
        var document = new PowersDraft(
                "Other",
                "An Envoy",
                "Ambassador",
                Office.HEAD_OF_MISSION,
                TreatyAct.SIGN,
                PowersBasis.DOCUMENT,
                "Declaration of Principles",
                "The President",
                Office.HEAD_OF_STATE,
                concluding.today(),
                "The capital",
                "The seal is broken");
        verify(document);
        assertThat(read(() -> powers.of(instrument))).hasSize(2).last().satisfies(kept -> {
            assertThat(kept.representative()).isEqualTo("An Envoy");
            assertThat(kept.title()).isEqualTo("Ambassador");
            assertThat(kept.office()).isEqualTo(Office.HEAD_OF_MISSION);
            assertThat(kept.basis()).isEqualTo(PowersBasis.DOCUMENT);
            assertThat(kept.issuedBy()).contains("The President");
            assertThat(kept.issuedOn()).contains(concluding.today());
            assertThat(kept.place()).contains("The capital");
            assertThat(kept.defect()).contains("The seal is broken");
            assertThat(kept.verifiedBy()).contains("treaty");
        });
    }

    @Test
    void keepsInitialsAndCertificates() {
        var initials = List.of(new Initials("Home", "One", "Head of delegation"), new Initials("Other", "Two", null));
        story.as(
                "envoy",
                () -> initiallings.record(instrument, new InitiallingDraft(concluding.today(), "Oslo", initials)));
        var kept = read(() -> initiallings.current(instrument).orElseThrow());
        assertThat(kept.initials()).isEqualTo(initials);
        assertThat(kept.place()).isEqualTo("Oslo");
        assertThat(kept.initialledOn()).isEqualTo(concluding.today());

        certify(ConcordanceOutcome.DIVERGENT, "Article I");
        assertThat(read(() -> concordances.uncertified(instrument))).containsExactly("he");
        certify(ConcordanceOutcome.CONCORDANT, null);
        assertThat(read(() -> concordances.uncertified(instrument)))
                .as("the latest counts")
                .isEmpty();
        assertThat(read(() -> concordances.of(instrument))).first().satisfies(first -> {
            assertThat(first.language()).isEqualTo("he");
            assertThat(first.translatedBy()).contains("translator");
            assertThat(first.divergences()).contains("Article I");
        });
    }

    @Test
    void keepsTheRoadFromSignatureToTheArchive() {
        certify(ConcordanceOutcome.CONCORDANT, null);
        verify(PowersDraft.byOffice("Other", "A Leader", "President", Office.HEAD_OF_STATE, TreatyAct.SIGN));
        sign();
        approveAtHome();
        ratify();
        story.as("treaty", () -> entries.declare(instrument));
        story.as("treaty", () -> {
            entries.publish(instrument, new PublicationDraft(concluding.today(), "Treaty Series 1"));
            return channel;
        });
        var entry = read(() -> entries.current(instrument).orElseThrow());
        assertThat(entry.method()).contains("exchange");
        assertThat(entry.publication()).contains("Treaty Series 1");
        assertThat(entry.publishedOn()).contains(concluding.today());

        register();
        watch();
        archive();
    }

    private void sign() {
        var witnesses = List.of(new Witness("A Witness", "Secretary", "A third State"));
        story.as(
                "principal",
                () -> signatures.record(
                        instrument,
                        new SignatureDraft(
                                SignatureManner.SIMPLE,
                                concluding.today(),
                                "Washington",
                                List.of(
                                        new Signatory("Home", "A Minister", "Foreign Minister"),
                                        new Signatory("Other", "A Leader", null)),
                                witnesses)));
        var signature = read(() -> signatures.current(instrument).orElseThrow());
        assertThat(signature.manner()).isEqualTo(SignatureManner.SIMPLE);
        assertThat(signature.signatories()).extracting(Signatory::name).containsExactly("A Minister", "A Leader");
        assertThat(signature.witnesses()).isEqualTo(witnesses);
        assertThat(signature.confirmedOn()).isEmpty();
    }

    private void approveAtHome() {
        var added = List.of(Requirement.open("UK1", "Laying", MetBy.PARLIAMENT));
        story.as("parl", () -> approvals.take(instrument, ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", added));
        var memorandum = new ExplanatoryMemorandum(
                "Peace", "A Minister", "Policy", "Obligations", "None", "None", null, null, null, null);
        var outcome = new ParliamentaryOutcome(
                ParliamentaryAct.PERIOD_ENDED, concluding.today(), null, null, null, 21, null, null, null, "HC 1");
        story.as("parl", () -> {
            approvals.explain(instrument, memorandum);
            approvals.record(instrument, outcome);
            return channel;
        });
        var approval = read(() -> approvals.current(instrument).orElseThrow());
        assertThat(approval.row()).isEqualTo("B2");
        assertThat(approval.jurisdiction()).isEqualTo("uk");
        assertThat(approval.requirements()).isEqualTo(added);
        assertThat(approval.memorandum()).contains(memorandum);
        assertThat(approval.parliament()).containsExactly(outcome);
        assertThat(read(() -> approvals.next(instrument))).isEqualTo(ApprovalStep.GRANTED);
    }

    private void ratify() {
        story.as(
                "principal",
                () -> ratifications.ratify(
                        instrument,
                        new RatificationDraft(
                                concluding.today(),
                                "London",
                                "The Secretary of State",
                                Office.FOREIGN_MINISTER,
                                "None")));
        var exchange = new Consent("Other", ConsentKind.EXCHANGE, concluding.today(), "Protocol");
        story.as("treaty", () -> {
            ratifications.note(instrument, new ConsentsDraft(List.of(exchange)));
            return channel;
        });
        assertThat(read(() -> ratifications.of(instrument)))
                .extracting(ConsentAct::consent)
                .last()
                .isEqualTo(exchange);
        assertThat(read(() -> ratifications.of(instrument)).get(0)).satisfies(ours -> {
            assertThat(ours.issuerOffice()).contains(Office.FOREIGN_MINISTER);
            assertThat(ours.reservations()).contains("None");
        });
        story.advance(Duration.ofDays(32));
    }

    private void register() {
        var draft = new RegistrationDraft(
                true,
                "A certifier",
                "Treaty Section",
                List.of("en", "he"),
                true,
                true,
                "Washington",
                concluding.today(),
                2,
                "None",
                false);
        story.as("treaty", () -> registrations.prepare(instrument, draft));
        story.as("treaty", () -> {
            registrations.query(instrument);
            registrations.answer(instrument, new SecretariatAnswer("The protocol."));
            registrations.register(instrument, "I-30000");
            return channel;
        });
        var registration = read(() -> registrations.current(instrument).orElseThrow());
        assertThat(registration.submission()).contains(draft);
        var exchangedOn = concluding.today().minusDays(32);
        assertThat(registration.inForce())
                .extracting(PartyInForce::party, PartyInForce::method)
                .as("of each party, and an exchange speaks for both")
                .containsExactly(
                        tuple("Home", "exchange on " + exchangedOn), tuple("Other", "exchange on " + exchangedOn));
        assertThat(registration.answer()).contains("The protocol.");
        assertThat(registration.number()).contains("I-30000");
        assertThat(registration.receivedOn()).contains(concluding.today());
        assertThat(registration.status()).isEqualTo(RegistrationStatus.REGISTERED);
    }

    private void watch() {
        // The only provision is a standard clause, which obliges nobody to report.
        assertThat(story.as("desk", () -> obligations.derive(channel))).isEmpty();
    }

    private void archive() {
        var sheet = new RecordReviewDraft(
                ReviewDecision.EXTEND,
                "An ally",
                "Sources",
                true,
                "Section 5",
                concluding.today().plusYears(5),
                "A source lives");
        story.as("records", () -> reviews.record(channel, sheet));
        story.as("inspector", () -> reviews.countersign(channel));
        var review = read(() -> reviews.last(channel).orElseThrow());
        assertThat(review.sheet()).isEqualTo(sheet);
        assertThat(review.countersignedBy()).contains("inspector");
        assertThat(read(() -> reviews.reviewOn(channel)))
                .isEqualTo(concluding.today().plusYears(5));
    }

    private void certify(ConcordanceOutcome outcome, @Nullable String divergences) {
        story.as(
                "lang",
                () -> concordances.certify(instrument, "he", new ConcordanceDraft(outcome, "translator", divergences)));
    }

    private void verify(PowersDraft other) {
        story.as(
                "treaty",
                () -> powers.verify(
                        instrument,
                        new PowersVerification(List.of(
                                PowersDraft.byOffice("Home", "A Minister", "", Office.FOREIGN_MINISTER, TreatyAct.SIGN),
                                other))));
    }

    private <T> T read(Supplier<T> work) {
        return story.as("desk", work);
    }
}
