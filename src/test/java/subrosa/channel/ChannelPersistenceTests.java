package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.compartment.NotKnown;

/** Everything a channel keeps comes back as it was stored, from both databases. */
@OnBothDatabases
class ChannelPersistenceTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Mandates mandates;

    @Autowired
    Briefings briefings;

    @Autowired
    Contacts contacts;

    @Autowired
    Understandings understandings;

    @Autowired
    Signals signals;

    @Autowired
    Replies replies;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Upgrades upgrades;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    private String channel;

    @BeforeEach
    void openAndAuthorise() {
        channel = story.as(
                "desk", () -> channels.open(Dossiers.opening(Track.TRACK_2)).ref());
        story.readEverybodyIn(channel);
        as("desk", () -> mandates.draft(channel, Dossiers.memo(today().plusDays(80))));
        clear("legal", ClearanceKind.LAWFULNESS, ClearanceOutcome.CLEARED_WITH_FLAG);
        clear("poldir", ClearanceKind.POLICY, ClearanceOutcome.CLEARED);
        clear("security", ClearanceKind.SECURITY, ClearanceOutcome.CLEARED);
        as("principal", () -> mandates.sign(channel));
    }

    @Test
    void keepsAChannelWithItsPartiesAndEvents() {
        as("poldir", () -> {
            channels.changeTempo(channel, Tempo.CRISIS, "A hostage.");
            channels.acknowledgeExistence(channel);
            channels.noteDirect(channel);
            channels.replacePrincipal(channel, "Rabin", new Person("Peres", "Israel", "Prime Minister"));
            channels.withdraw(channel, "Agreed.");
            channels.leaveBy(channel, WayOut.X2);
            return channel;
        });

        var again = as("desk", () -> channels.get(channel));
        assertThat(again.codeword()).isEqualTo("HARVEST");
        assertThat(again.parties()).isEqualTo(Dossiers.opening(Track.TRACK_2).parties());
        assertThat(again.principals()).extracting(Person::name).containsExactly("Peres", "Arafat");
        assertThat(again.tempo()).isEqualTo(Tempo.CRISIS);
        assertThat(again.tempoRow()).isEqualTo("POLDIR");
        assertThat(again.announced()).isTrue();
        assertThat(again.direct()).isTrue();
        assertThat(again.withdrawnBy()).contains(WayOut.X2);
        assertThat(as("desk", () -> channels.inside())).extracting(Channel::ref).contains(channel);
    }

    @Test
    void isAbsentForAnOutsider() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> as("outsider", () -> channels.get(channel)))
                .isInstanceOf(NotKnown.class);
        assertThat(as("outsider", () -> channels.inside())).isEmpty();
    }

    @Test
    void keepsAMandateItsRenewalTheNoticeAndTheBriefing() {
        var first = as("desk", () -> mandates.current(channel).orElseThrow());
        assertThat(first.memo()).isEqualTo(Dossiers.memo(today().plusDays(80)));
        assertThat(first.signedBy()).contains("principal");

        as("principal", () -> mandates.renew(channel, new Renewal(RenewalOutcome.RENEW, today().plusDays(90), "On.")));
        as("security", () -> {
            briefings.notifyInspector(channel);
            briefings.completeReadIn(channel, new ReadInList(List.of("envoy"), today()));
            return channel;
        });

        var renewed = as("desk", () -> mandates.requireInForce(channel));
        assertThat(renewed.supersedes()).contains(first.id());
        assertThat(renewed.lawfulnessFlag()).contains("because of the law");
        assertThat(renewed.expiresOn()).isEqualTo(today().plusDays(90));
        assertThat(as("desk", () -> briefings.of(channel)))
                .singleElement()
                .satisfies(briefing -> assertThat(briefing.accounts()).containsExactly("envoy"));
        assertThat(as("inspector", () -> briefings.noticesOf(channel)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.mandateExpiresOn()).isEqualTo(renewed.expiresOn()));
    }

    @Test
    void keepsBothTheWrongAndTheRightMemorandum() {
        as("security", () -> {
            briefings.notifyInspector(channel);
            return channel;
        });
        as(
                "envoy",
                () -> contacts.plan(
                        channel,
                        new ContactPlanDraft(
                                today(),
                                null,
                                "Sarpsborg",
                                Medium.IN_PERSON,
                                "Qurei",
                                "listen",
                                "points",
                                null,
                                null)));
        var wrong = as("envoy", () -> contacts.record(channel, null, Dossiers.memcon(today()))
                .contact());
        var right = as(
                "envoy",
                () -> contacts.correct(channel, wrong.id(), Dossiers.conversation(today().minusDays(1)), "Wrong day."));

        assertThat(as("desk", () -> contacts.of(channel)))
                .extracting(Contact::id)
                .containsExactly(right.id());
        assertThat(as("desk", () -> contacts.history(channel)))
                .extracting(Contact::id)
                .containsExactly(right.id(), wrong.id());
        assertThat(as("desk", () -> contacts.get(channel, wrong.id()).memcon())).isEqualTo(Dossiers.memcon(today()));
        assertThat(as("desk", () -> contacts.plansOf(channel))).hasSize(1);
    }

    @Test
    void keepsUnderstandingsFromContactToDisposition() {
        var contact = as("envoy", () -> contacts.record(channel, null, Dossiers.memcon(today()))
                .contact());
        var understanding = as(
                "envoy",
                () -> understandings.record(
                        channel,
                        new UnderstandingDraft(
                                "Gaza and Jericho first",
                                List.of(contact.id()),
                                List.of(new PartyStatus("PLO", UnderstandingStatus.ACCEPTED)),
                                today())));
        assertThat(as("desk", () -> understandings.undisposed(channel))).hasSize(1);

        as("desk", () -> {
            understandings.dispose(channel, understanding.id(), Disposition.dropped("Superseded by another."));
            return channel;
        });

        var again = as("desk", () -> understandings.get(channel, understanding.id()));
        assertThat(again.contacts()).containsExactly(contact.id());
        assertThat(again.readBackOn()).contains(today());
        assertThat(again.statusOf("PLO")).isEqualTo(UnderstandingStatus.ACCEPTED);
        assertThat(again.disposition()).contains(Disposition.dropped("Superseded by another."));
        assertThat(as("desk", () -> understandings.undisposed(channel))).isEmpty();
    }

    @Test
    void keepsSignalsRepliesAndStakeholders() {
        var promise = as("desk", () -> signals.promise(channel, null, new Undertaking("Release", today())));
        assertThat(as("desk", () -> signals.openPromises(channel))).hasSize(1);
        var observation = new Observation(ObservationOutcome.PASSED, today(), "Released", "Red Cross");
        as("desk", () -> {
            signals.report(channel, promise.id(), observation);
            replies.record(channel, new ReplyDraft(today(), Medium.LETTER, "Qurei", "We come."));
            stakeholders.add(
                    channel,
                    List.of(new NamedStakeholder("Refugees", "Return"), new NamedStakeholder("refugees", "the same")));
            return channel;
        });

        assertThat(as("desk", () -> signals.get(channel, promise.id()).observed()))
                .contains(observation);
        assertThat(as("desk", () -> signals.openPromises(channel))).isEmpty();
        assertThat(as("desk", () -> replies.of(channel))).singleElement().satisfies(reply -> assertThat(reply.read())
                .isFalse());
        var refugees = as("desk", () -> stakeholders.of(channel)).get(0);
        as("desk", () -> {
            stakeholders.leaveOut(channel, refugees.id(), "The channel is secret.", today().plusDays(60));
            return channel;
        });
        assertThat(as("desk", () -> stakeholders.of(channel))).singleElement().satisfies(one -> {
            assertThat(one.consulted()).isFalse();
            assertThat(one.reviewOn()).contains(today().plusDays(60));
        });
    }

    @Test
    void keepsAnIntermediaryWithAssessments() {
        var named = new NamedIntermediary("ALDER", Capacity.COUNTERPART_ENVOY, "envoy");
        var alder = as("desk", () -> intermediaries.add(channel, named));
        as("intel", () -> {
            intermediaries.grade(channel, alder.id(), Dossiers.grades());
            intermediaries.conclude(
                    channel, alder.id(), "C6", Confidence.ACCEPT_WITH_SECOND_CHANNEL, Traffic.ANY, "terms");
            return channel;
        });
        as("poldir", () -> {
            intermediaries.accept(
                    channel, alder.id(), new Acceptance(AcceptanceOutcome.ACCEPT, "Washington", "S03 only"));
            return channel;
        });

        var again = as("desk", () -> intermediaries.get(channel, alder.id()));
        assertThat(again.accepted()).isTrue();
        assertThat(again.acceptedBy()).contains("poldir");
        assertThat(again.secondChannel()).contains("Washington");
        assertThat(as("desk", () -> intermediaries.assessmentsOf(alder.id())))
                .singleElement()
                .satisfies(assessment -> {
                    assertThat(assessment.grades()).isEqualTo(Dossiers.grades());
                    assertThat(assessment.row()).contains("C6");
                });
    }

    @Test
    void keepsAnUpgradeAndWhatWentOut() {
        var memo = new UpgradeCase("why", "Savir", "terms", null);
        var accreditation = new Accreditation(AccreditationOutcome.EXCHANGED, today(), "Savir", "Qurei", null);
        as("poldir", () -> upgrades.prepare(channel, memo));
        as("principal", () -> {
            upgrades.answer(channel, new UpgradeAnswer(UpgradeOutcome.APPROVE, null));
            upgrades.accredit(channel, accreditation);
            contacts.disown(channel, new Disavowal("It does not count.", today(), "Return."));
            return channel;
        });

        var again = as("desk", () -> upgrades.current(channel).orElseThrow());
        assertThat(again.memo()).isEqualTo(memo);
        assertThat(again.approved()).isTrue();
        assertThat(again.accreditation()).contains(accreditation);
        assertThat(as("desk", () -> channels.get(channel).track())).isEqualTo(Track.TRACK_1);
        assertThat(as("desk", () -> contacts.outreachOf(channel)))
                .singleElement()
                .satisfies(sent -> assertThat(sent.kind()).isEqualTo(OutreachKind.CORRECTION));
    }

    @Test
    void refusesTwoMemorandaThatSupersedeTheSameOne() {
        var wrong = as("envoy", () -> contacts.record(channel, null, Dossiers.memcon(today()))
                .contact());
        as("envoy", () -> contacts.correct(channel, wrong.id(), Dossiers.conversation(today()), "First."));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> as(
                        "envoy",
                        () -> contacts.correct(channel, wrong.id(), Dossiers.conversation(today()), "Second.")))
                .isInstanceOf(AlreadySuperseded.class);
        assertThat(database.queryForObject(
                        "select count(*) from contact where supersedes = ?", Integer.class, wrong.id()))
                .isEqualTo(1);
    }

    private void clear(String by, ClearanceKind kind, ClearanceOutcome outcome) {
        as(by, () -> {
            mandates.clear(channel, kind, outcome, "because of the law");
            return channel;
        });
    }

    private <T> T as(String account, Supplier<T> work) {
        return story.as(account, work);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
