package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.tasks.Tasks;

/** A read-in opens nothing above a clearance, and nobody is read in above theirs (domain.md §6). */
@OnTheEngine
class ClearanceTests {

    private static final String PASSWORD = "Oleander-1923-reef";

    @Autowired
    NewChannels opening;

    @Autowired
    Channels channels;

    @Autowired
    Briefings briefings;

    @Autowired
    Readers readers;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountOptions options;

    @Autowired
    Tasks tasks;

    @Autowired
    Story story;

    @Autowired
    IdentityService identity;

    @Test
    void refusesAReaderAboveWhoseClearanceTheChannelIs() {
        var clerk = account(Level.CONFIDENTIAL, Role.DESK);
        var channel = open("desk", Level.SECRET, "security");

        assertThatThrownBy(() -> story.as("desk", () -> opening.open(opening(Level.SECRET, clerk))))
                .isInstanceOf(ClearanceTooLow.class)
                .hasMessageContaining(clerk)
                .hasMessageContaining("SECRET");
        assertThatThrownBy(() -> readIn(channel, clerk))
                .isInstanceOf(ClearanceTooLow.class)
                .hasMessageContaining(clerk);
        assertThat(story.asSystem(() -> readers.inside(channel))).doesNotContain(clerk);
    }

    @Test
    void letsNobodyOpenAChannelThatTheyCouldNotRead() {
        var clerk = account(Level.CONFIDENTIAL, Role.DESK);

        assertThatThrownBy(() -> open(clerk, Level.SECRET)).isInstanceOf(ClearanceTooLow.class);
        assertThat(story.as(clerk, () -> channels.get(open(clerk, Level.CONFIDENTIAL)))
                        .level())
                .isEqualTo(Level.CONFIDENTIAL);
    }

    @Test
    void closesAChannelToAReaderWhoseClearanceIsLowered() {
        var clerk = account(Level.SECRET, Role.DESK);
        var channel = open(clerk, Level.SECRET);
        assertThat(story.as(clerk, () -> channels.inside())).hasSize(1);
        assertThat(offeredTo(clerk)).hasSize(1);
        var task = offeredTo(clerk).get(0);

        identity.deleteMembership(clerk, "cleared-SECRET");

        assertThatThrownBy(() -> story.as(clerk, () -> channels.get(channel))).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> story.as(clerk, () -> tasks.get(task))).isInstanceOf(NotKnown.class);
        assertThat(story.as(clerk, () -> channels.inside())).isEmpty();
        assertThat(offeredTo(clerk)).isEmpty();
    }

    @Test
    void admitsOfARoleThoseWhoAreCleared() {
        var cleared = account(Level.TOP_SECRET, Role.RECORDS);
        var lower = account(Level.CONFIDENTIAL, Role.RECORDS);
        var channel = open("desk", Level.SECRET);

        var inside = story.asSystem(() -> {
            briefings.admit(channel, Set.of(Role.RECORDS));
            return readers.inside(channel);
        });

        assertThat(inside).contains(cleared).doesNotContain(lower);
    }

    @Test
    void offersOnFormsWhomTheChannelMayBeOpenedToAndWhoIsInside() {
        var clerk = account(Level.SECRET, Role.DESK);
        var lower = account(Level.CONFIDENTIAL, Role.DESK);
        var channel = open(clerk, Level.SECRET);
        identity.deleteMembership(clerk, "cleared-SECRET");

        assertThat(story.asSystem(() -> options.valueFor(channel, null)).toString())
                .contains("value=legal2", "value=" + clerk)
                .doesNotContain("value=outsider", "value=" + lower);
    }

    private List<String> offeredTo(String account) {
        return story.as(account, () -> tasks.offered(0, 100)).tasks().stream()
                .map(task -> task.id())
                .toList();
    }

    private String account(Level clearance, Role role) {
        var account = "clerk" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        accounts.add(account, PASSWORD, List.of(role), clearance);
        return account;
    }

    private String open(String by, Level level, String... readers) {
        return story.as(by, () -> opening.open(opening(level, readers))).ref();
    }

    private Void readIn(String channel, String account) {
        return story.as("security", () -> {
            readers.readIn(channel, List.of(account), null);
            return null;
        });
    }

    private static Opening opening(Level level, String... readers) {
        var any = Dossiers.opening(Track.TRACK_2);
        return new Opening(
                any.codeword(), level, any.track(), any.parties(), any.principals(), any.envoys(), List.of(readers));
    }
}
