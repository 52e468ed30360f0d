package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;

/** Authority: who gives it, how long it lasts, and what it does not carry (INV-05, INV-11). */
class MandateTests {

    private final Channel channel = Dossiers.channel();

    @Test
    void refusesAMandateLongerThanNinetyDays() {
        assertThatThrownBy(() -> draft(Dossiers.TODAY.plusDays(91))).isInstanceOf(MandateTooLong.class);
        assertThatThrownBy(() -> draft(Dossiers.TODAY)).isInstanceOf(MandateEndsBeforeItBegins.class);
        assertThat(draft(Dossiers.TODAY.plusDays(90)).expiresOn()).isEqualTo(Dossiers.TODAY.plusDays(90));
    }

    @Test
    void refusesItsAuthorsSignature() {
        var mandate = Dossiers.draft();

        assertThatThrownBy(() -> mandate.sign(
                        Dossiers.clearances(mandate, ClearanceOutcome.CLEARED), Readers.named("desk"), Dossiers.NOW))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void isNotClearedByWhoeverStandsInForItsAuthor() {
        var mandate = Dossiers.draft();
        var since = Dossiers.NOW.plusSeconds(60);

        for (var lawyer : List.of(Readers.deputy("legal", "desk", since), Readers.absent("legal", "desk", since)))
            assertThatThrownBy(() -> CurrentReader.runAs(
                            lawyer,
                            () -> new MandateClearance(
                                    mandate, ClearanceKind.LAWFULNESS, ClearanceOutcome.CLEARED, "Lawful", since)))
                    .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void refusesTheSignatureOfWhoeverStandsInForItsAuthorOrDidWhenItWasWritten() {
        var mandate = Dossiers.draft();
        var clearances = Dossiers.clearances(mandate, ClearanceOutcome.CLEARED);
        var before = Dossiers.NOW.minus(Duration.ofDays(15));

        for (var signer : List.of(
                Readers.deputy("principal", "desk", Dossiers.NOW.plusSeconds(60)),
                Readers.absent("principal", "desk", Dossiers.NOW.plusSeconds(60)),
                Readers.onceDeputy("principal", "desk", Dossiers.NOW)))
            assertThatThrownBy(() -> mandate.sign(clearances, signer, Dossiers.NOW))
                    .as(signer.toString())
                    .isInstanceOf(AuthorIsApprover.class);
        mandate.sign(clearances, Readers.onceDeputy("principal", "desk", before), Dossiers.NOW);
        assertThat(mandate.signedBy()).contains("principal");
        assertThatThrownBy(() -> mandate.renew(
                        Dossiers.TODAY.plusDays(60),
                        "because",
                        Readers.onceDeputy("principal", "desk", Dossiers.NOW),
                        Dossiers.NOW))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void refusesItsAuthorsClearance() {
        var mandate = Dossiers.draft();

        assertThatThrownBy(
                        () -> Dossiers.clearance(mandate, "desk", ClearanceKind.LAWFULNESS, ClearanceOutcome.CLEARED))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void refusesSignatureWithoutEveryClearance() {
        var mandate = Dossiers.draft();
        var all = Dossiers.clearances(mandate, ClearanceOutcome.CLEARED);

        assertThatThrownBy(() -> mandate.sign(all.subList(0, 2), Readers.named("principal"), Dossiers.NOW))
                .isInstanceOf(MandateNotCleared.class)
                .hasMessageContaining("security");
        assertThat(mandate.signed()).isFalse();
    }

    @Test
    void asksTheLawyerEvenWhereNobodyElseIsAsked() {
        var mandate = Dossiers.draft();
        var all = Dossiers.clearances(mandate, ClearanceOutcome.CLEARED);
        var others = new ClearanceKind[] {ClearanceKind.POLICY, ClearanceKind.SECURITY};

        assertThatThrownBy(() -> mandate.sign(all.subList(1, 3), Readers.named("principal"), Dossiers.NOW, others))
                .isInstanceOf(MandateNotCleared.class);
        mandate.sign(all.subList(0, 1), Readers.named("principal"), Dossiers.NOW, others);
        assertThat(mandate.signed()).isTrue();
    }

    @Test
    void refusesSignatureWhenContactIsUnlawful() {
        var mandate = Dossiers.draft();

        assertThatThrownBy(() -> mandate.sign(
                        Dossiers.clearances(mandate, ClearanceOutcome.UNLAWFUL),
                        Readers.named("principal"),
                        Dossiers.NOW))
                .isInstanceOf(MandateNotCleared.class);
    }

    @Test
    void doesNotCountClearancesOfAnEarlierMemorandum() {
        var mandate = Dossiers.draft();
        var other = Dossiers.as("legal", () -> mandate.withInterlocutor("somebody else", Dossiers.NOW));

        assertThat(other.supersedes()).contains(mandate.id());
        assertThatThrownBy(() -> other.sign(
                        Dossiers.clearances(mandate, ClearanceOutcome.CLEARED),
                        Readers.named("principal"),
                        Dossiers.NOW))
                .isInstanceOf(MandateNotCleared.class);
    }

    @Test
    void keepsTheLawfulnessFlagThroughRenewals() {
        var mandate = Dossiers.signed();
        var later = Dossiers.NOW.plus(Duration.ofDays(75));

        var renewed = Dossiers.as(
                "principal",
                () -> mandate.renew(Dossiers.TODAY.plusDays(160), "Talks go on.", Readers.named("principal"), later));

        assertThat(renewed.lawfulnessFlag()).contains("because of the law");
        assertThat(renewed.supersedes()).contains(mandate.id());
        assertThat(renewed.signed()).isTrue();
        assertThat(mandate.expiresOn()).isEqualTo(Dossiers.TODAY.plusDays(80));
    }

    @Test
    void refusesARenewalBeyondNinetyDaysFromItsOwnDay() {
        var mandate = Dossiers.signed();

        assertThatThrownBy(() -> Dossiers.as(
                        "principal",
                        () -> mandate.renew(
                                Dossiers.TODAY.plusDays(91), "Talks go on.", Readers.named("principal"), Dossiers.NOW)))
                .isInstanceOf(MandateTooLong.class);
    }

    @Test
    void refusesItsAuthorsRenewal() {
        assertThatThrownBy(() -> Dossiers.signed()
                        .renew(Dossiers.TODAY.plusDays(60), "because", Readers.named("desk"), Dossiers.NOW))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void holdsToTheEndOfItsLastDayAndNoLonger() {
        var mandate = Dossiers.signed();

        assertThatCode(() -> mandate.requireInForce(channel, Instant.parse("1993-04-10T23:59:59Z")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> mandate.requireInForce(channel, Instant.parse("1993-04-11T00:00:00Z")))
                .isInstanceOf(MandateExpired.class);
    }

    @Test
    void carriesNothingAfterAPrincipalWasReplacedUntilSignedAnew() {
        var mandate = Dossiers.signed();
        var replaced = Dossiers.NOW.plus(Duration.ofDays(5));
        channel.replacePrincipal(new Person("Peres", "Israel", null), "Rabin", replaced);

        assertThatThrownBy(() -> mandate.requireInForce(channel, replaced.plusSeconds(1)))
                .isInstanceOf(PrincipalReplaced.class);

        var renewed = Dossiers.as(
                "principal",
                () -> mandate.renew(
                        Dossiers.TODAY.plusDays(60),
                        "New principal.",
                        Readers.named("principal"),
                        replaced.plusSeconds(60)));
        assertThatCode(() -> renewed.requireInForce(channel, replaced.plusSeconds(120)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnUnsignedMandate() {
        assertThatThrownBy(() -> Dossiers.draft().requireInForce(channel, Dossiers.NOW))
                .isInstanceOf(MandateNotSigned.class);
    }

    @Test
    void asksForRenewalTenDaysBeforeItEnds() {
        assertThat(Dossiers.signed().renewalDue()).isEqualTo("1993-03-31T08:00:00Z");
    }

    @Test
    void asksForItsRenewalOnce() {
        var mandate = Dossiers.signed();

        assertThat(mandate.askForRenewal(Instant.parse("1993-03-31T07:59:59Z"))).isFalse();
        assertThat(mandate.askForRenewal(Instant.parse("1993-03-31T08:00:00Z"))).isTrue();
        assertThat(mandate.askForRenewal(Instant.parse("1993-04-07T08:00:00Z"))).isFalse();
        assertThat(Dossiers.draft().askForRenewal(Instant.parse("1993-05-01T08:00:00Z")))
                .isFalse();
    }

    @Test
    void asksForAnotherSignatureOnceAfterItWasLetLapse() {
        var mandate = Dossiers.signed();
        assertThat(mandate.askForSigningAnew(Instant.parse("1993-04-11T00:00:00Z")))
                .as("nobody has answered yet whether to renew it")
                .isFalse();
        mandate.letLapse("It has served its purpose.");

        assertThat(mandate.askForSigningAnew(Instant.parse("1993-04-10T23:59:59Z")))
                .as("its last day")
                .isFalse();
        assertThat(mandate.askForSigningAnew(Instant.parse("1993-04-11T00:00:00Z")))
                .isTrue();
        assertThat(mandate.askForSigningAnew(Instant.parse("1993-04-18T00:00:00Z")))
                .isFalse();
    }

    @Test
    void asksForRenewalHalfwayThroughAShortMandate() {
        assertThat(draft(Dossiers.TODAY.plusDays(4)).renewalDue()).isEqualTo("1993-01-22T08:00:00Z");
    }

    @Test
    void refusesContactByAMediumItDoesNotName() {
        var plan = new ContactPlanDraft(
                Dossiers.TODAY.plusDays(1), null, null, Medium.SECURE_MESSAGE, "Qurei", "listen", "points", null, null);

        assertThatThrownBy(() ->
                        Dossiers.as("envoy", () -> new ContactPlan(channel, Dossiers.signed(), plan, Dossiers.NOW)))
                .isInstanceOf(MediumNotPermitted.class);
    }

    @Test
    void refusesContactAfterItEnds() {
        var plan = new ContactPlanDraft(
                Dossiers.TODAY.plusDays(81), null, null, Medium.IN_PERSON, "Qurei", "listen", "points", null, null);

        assertThatThrownBy(() ->
                        Dossiers.as("envoy", () -> new ContactPlan(channel, Dossiers.signed(), plan, Dossiers.NOW)))
                .isInstanceOf(ContactAfterMandate.class);
    }

    private static Mandate draft(LocalDate expiresOn) {
        return Dossiers.as("desk", () -> new Mandate("CH-TEST01", Dossiers.memo(expiresOn), Dossiers.NOW));
    }
}
