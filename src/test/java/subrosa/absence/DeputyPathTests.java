package subrosa.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.LogQuery;
import subrosa.channel.Briefings;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;
import subrosa.tasks.ClaimedByOther;
import subrosa.tasks.FourEyesNeeded;
import subrosa.tasks.NotYourRole;
import subrosa.tasks.Tasks;
import subrosa.tasks.Vacancies;
import subrosa.tasks.Vacancies.Vacancy;

/** Somebody is away, and somebody stands in: with their roles, and with their conflicts (INV-05). */
@OnBothDatabases
class DeputyPathTests {

    @Autowired
    Absences absences;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    HumanTasks open;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Briefings briefings;

    @Autowired
    AuditLog log;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    @AfterEach
    void nobodyIsAway() {
        database.update("delete from absence");
    }

    @Test
    void aDeputyDoesTheWorkOfTheAbsentAndNeitherIsTheOthersSecondPairOfEyes() {
        var stopped = oslo.after("dispose-understandings");
        var channel = stopped.channel();
        assertThat(offeredTo("treaty", channel)).doesNotContain("giveLegalOpinion");
        isAway("legal", 60, "treaty");
        assertThat(offeredTo("treaty", channel)).contains("giveLegalOpinion");
        later(Duration.ofMinutes(1));

        completes("treaty", channel, "giveLegalOpinion", oslo.submission(stopped, "legal-opinion"));

        assertThat(offeredTo("treaty", channel)).doesNotContain("countersignOpinion");
        assertThat(offeredTo("legal", channel)).doesNotContain("countersignOpinion");
        assertThat(offeredTo("legal2", channel)).contains("countersignOpinion");
        var countersigns = oslo.submission(stopped, "countersign");
        assertRefusesEyes("treaty", channel, countersigns);
        assertRefusesEyes("legal", channel, countersigns);

        // Back again: what was done in their place stays as if it were theirs.
        isBack("legal");
        assertThat(accounts.reader("treaty").is(Role.LEGAL)).isFalse();
        assertRefusesEyes("legal", channel, countersigns);
        completes("legal2", channel, "countersignOpinion", countersigns);
    }

    @Test
    void aDeputyIsNotTheSecondPairOfEyesForWhatTheAbsentDidBeforeAndIsAgainWhenItHasEndedByItself() {
        var stopped = oslo.after("legal-opinion");
        var channel = stopped.channel();
        assertThat(offeredTo("legal2", channel)).contains("countersignOpinion");
        later(Duration.ofMinutes(1));
        isAway("legal", 2, "legal2");

        assertThat(offeredTo("legal2", channel)).doesNotContain("countersignOpinion");
        assertRefusesEyes("legal2", channel, Map.of());
        assertThat(vacancy(channel, "countersignOpinion")).isPresent();

        later(Duration.ofDays(2));
        assertThat(offeredTo("legal2", channel)).contains("countersignOpinion");
        assertThat(vacancy(channel, "countersignOpinion")).isEmpty();
    }

    @Test
    void whoIsAwayWithoutADeputyInsideLeavesAVacancy() {
        var channel = oslo.after("dispose-understandings").channel();
        assertThat(vacancy(channel, "giveLegalOpinion")).isEmpty();

        isAway("legal", 5, null);
        assertThat(vacancy(channel, "giveLegalOpinion")).as("legal2 is there").isEmpty();
        isAway("legal2", 5, "outsider");
        assertThat(vacancy(channel, "giveLegalOpinion").orElseThrow().task().roles())
                .containsExactly(Role.LEGAL);
        assertThat(offeredTo("outsider", channel)).isEmpty();

        isBack("legal2");
        isAway("legal2", 5, "treaty");
        assertThat(vacancy(channel, "giveLegalOpinion"))
                .as("the deputy is inside")
                .isEmpty();
        off(channel, "treaty");
        assertThat(vacancy(channel, "giveLegalOpinion")).isPresent();
    }

    @Test
    void whatWhoIsAwayHasClaimedIsListedAndTheirDeputyTakesItOver() {
        var stopped = oslo.after("dispose-understandings");
        var channel = stopped.channel();
        var task = story.openTask(channel, "giveLegalOpinion");
        CurrentReader.runAs(accounts.reader("legal"), () -> tasks.claim(task.id()));
        assertThat(vacancy(channel, "giveLegalOpinion")).isEmpty();

        isAway("legal", 60, "treaty");

        var held = vacancy(channel, "giveLegalOpinion").orElseThrow();
        assertThat(held.heldBy()).contains("legal");
        assertThat(held.away()).isTrue();
        assertThat(held.deputy()).contains("treaty");
        assertThatThrownBy(() -> completes("legal2", channel, "giveLegalOpinion", Map.of()))
                .isInstanceOf(ClaimedByOther.class);
        assertThat(offeredTo("treaty", channel)).contains("giveLegalOpinion");
        completes("treaty", channel, "giveLegalOpinion", oslo.submission(stopped, "legal-opinion"));
        assertThat(open.done(task.id()).orElseThrow().by()).isEqualTo("treaty");
    }

    @Test
    void whatADeputyHasClaimedComesBackWhenTheyMayNotDoItAnyMore() {
        var channel = oslo.after("dispose-understandings").channel();
        var task = story.openTask(channel, "giveLegalOpinion");
        isAway("legal", 2, "treaty");
        CurrentReader.runAs(accounts.reader("treaty"), () -> tasks.claim(task.id()));
        assertThat(vacancy(channel, "giveLegalOpinion")).isEmpty();

        later(Duration.ofDays(2));

        assertThat(vacancy(channel, "giveLegalOpinion").orElseThrow().heldBy()).contains("treaty");
        assertThatThrownBy(() -> CurrentReader.runAs(accounts.reader("treaty"), () -> tasks.form(task.id())))
                .isInstanceOf(NotYourRole.class);
        CurrentReader.runAs(accounts.reader("treaty"), () -> tasks.unclaim(task.id()));
        assertThat(vacancy(channel, "giveLegalOpinion")).isEmpty();
        assertThat(offeredTo("legal", channel)).contains("giveLegalOpinion");
    }

    @Test
    void whatSomebodyHasClaimedIsListedWhenAConflictComesAfterwards() {
        var channel = oslo.after("legal-opinion").channel();
        var task = story.openTask(channel, "countersignOpinion");
        CurrentReader.runAs(accounts.reader("legal2"), () -> tasks.claim(task.id()));
        assertThat(vacancy(channel, "countersignOpinion")).isEmpty();

        isAway("legal", 2, "legal2");

        var held = vacancy(channel, "countersignOpinion").orElseThrow();
        assertThat(held.heldBy()).contains("legal2");
        assertThat(held.task().roles()).containsExactly(Role.LEGAL);
        CurrentReader.runAs(accounts.reader("legal2"), () -> tasks.unclaim(task.id()));
    }

    @Test
    void whatIsHeldByAnAppointmentIsNotLentNorTakenOver() {
        var channel = oslo.after("clear-security").channel();
        story.readEverybodyIn(channel);
        var task = story.openTask(channel, "signMandate");
        CurrentReader.runAs(accounts.reader("principal"), () -> tasks.claim(task.id()));
        for (var account : List.of("principal", "inspector", "security", "admin")) isAway(account, 5, "envoy");

        assertThat(accounts.reader("envoy").roles()).containsExactlyInAnyOrder(Role.ENVOY, Role.HOM);
        assertThat(accounts.reader("envoy").standsInFor())
                .containsExactlyInAnyOrder("principal", "inspector", "security", "admin");
        assertThat(offeredTo("envoy", channel)).doesNotContain("signMandate");
        assertThat(vacancy(channel, "signMandate").orElseThrow().deputy()).isEmpty();
    }

    @Test
    void aDeputyOfADeputyGetsNothing() {
        isAway("legal", 5, "treaty");
        isAway("treaty", 5, "press");

        assertThat(accounts.reader("treaty").roles()).containsExactlyInAnyOrder(Role.TREATY, Role.LEGAL);
        assertThat(accounts.reader("press").roles()).containsExactlyInAnyOrder(Role.PRESS, Role.TREATY);
        assertThat(accounts.reader("press").sharesEyesWith("legal")).isFalse();
    }

    @Test
    void lendsNoClearanceAndNothingToWhoRunsTheMachine() {
        accounts.addWithPublicPassword("clerk", "sub-rosa", Set.of(), Level.RESTRICTED);
        isAway("legal", 5, "clerk");

        assertThat(accounts.reader("clerk").is(Role.LEGAL)).isTrue();
        assertThat(accounts.reader("clerk").clearance()).isEqualTo(Level.RESTRICTED);
        assertThat(accounts.rolesOf("clerk")).isEmpty();
    }

    @Test
    void refusesDeputiesWhoAreNotThereAndAbsencesThatOverlap() {
        isAway("legal2", 5, null);
        assertThatThrownBy(() -> isAway("legal", 5, "legal2")).isInstanceOf(DeputyAway.class);
        assertThatThrownBy(() -> isAway("legal", 5, "nobody-of-that-name")).isInstanceOf(DeputyUnknown.class);
        isAway("legal", 5, "treaty");
        assertThatThrownBy(() -> isAway("legal", 1, null)).isInstanceOf(AwayAlready.class);
        var afterwards = today().plusDays(5);
        assertThat(story.as("legal", () -> absences.say(new AbsenceDraft(afterwards, afterwards, "legal2")))
                        .deputy())
                .contains("legal2");
    }

    @Test
    void theLogHasWhoNamedWhom() {
        isAway("legal", 5, "treaty");

        var last = log.entries(new LogQuery(null, "legal", Act.ABSENCE, null, null), null, 1)
                .get(0);
        assertThat(last.about()).startsWith("treaty ");
    }

    private void isAway(String account, int days, @Nullable String deputy) {
        story.as(account, () -> absences.say(new AbsenceDraft(today(), today().plusDays(days - 1L), deputy)));
    }

    private void isBack(String account) {
        story.as(account, () -> {
            absences.aheadOfReader().forEach(absence -> absences.end(absence.id()));
            return account;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void later(Duration duration) {
        story.leaveOthersToRest("none");
        clock.moveTo(clock.instant().plus(duration));
    }

    private void off(String channel, String account) {
        story.asSystem(() -> {
            briefings.readOff(channel, List.of(account));
            return channel;
        });
    }

    private void completes(String account, String channel, String key, Map<String, Object> submission) {
        var task = story.openTask(channel, key);
        CurrentReader.runAs(accounts.reader(account), () -> tasks.complete(task.id(), submission));
    }

    private void assertRefusesEyes(String account, String channel, Map<String, Object> submission) {
        assertThatThrownBy(() -> completes(account, channel, "countersignOpinion", submission))
                .as(account)
                .isInstanceOf(FourEyesNeeded.class);
    }

    private List<String> offeredTo(String account, String channel) {
        return CurrentReader.runAs(accounts.reader(account), () -> tasks.offered(0, 1000)).tasks().stream()
                .filter(task -> task.channel().equals(channel))
                .map(HumanTask::key)
                .toList();
    }

    private Optional<Vacancy> vacancy(String channel, String key) {
        return CurrentReader.runAs(accounts.reader("desk"), vacancies::forDesk).stream()
                .filter(one ->
                        one.task().channel().equals(channel) && one.task().key().equals(key))
                .findFirst();
    }
}
