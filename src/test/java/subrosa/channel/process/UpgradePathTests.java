package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Track;
import subrosa.channel.Upgrades;
import subrosa.engine.MovableClock;

@OnTheEngine
class UpgradePathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Upgrades upgrades;

    @Autowired
    MovableClock clock;

    private Exploration at;
    private Story.Run run;

    @BeforeEach
    void proposeUpgrade() {
        at = new Exploration(story, channels, clock);
        at.authorise();
        run = story.start("upgrade", at.channel, Map.of());
        story.as("poldir")
                .completes(
                        at.channel,
                        "prepareUpgrade",
                        Map.of(
                                "reason", "The draft needs an official",
                                "headOfDelegation", "Savir",
                                "termsOfReference", "As ALDER proposed, a declaration of principles"));
    }

    @Test
    void makesTheTalksOfficial() {
        approve();
        exchange("EXCHANGED", "Qurei");

        run.passed("recordUpgradeApproval", "recordOfficialTalks", "prepareHandoverBrief", "talksOfficial")
                .notPassed("recordUpgradeRefusal", "talksStayUnofficial", "upgradeRefused");
        assertThat(track()).isEqualTo(Track.TRACK_1);
        assertThat(story.asSystem(() -> upgrades.current(at.channel)
                        .orElseThrow()
                        .handoverBrief()
                        .orElseThrow()))
                .contains("declaration of principles")
                .doesNotContain("ALDER");
    }

    @Test
    void staysUnofficialWhenTheOtherSideDoesNotFollow() {
        approve();
        exchange("NOT_UPGRADED", null);

        run.passed("recordOfficialTalks", "talksStayUnofficial").notPassed("prepareHandoverBrief", "talksOfficial");
        assertThat(track()).isEqualTo(Track.TRACK_1_5);
    }

    @Test
    void endsWhenThePrincipalRefuses() {
        story.as("principal")
                .completes(at.channel, "approveUpgrade", Map.of("outcome", "REFUSE", "reason", "Too early"));

        run.passed("recordUpgradeRefusal", "upgradeRefused")
                .notPassed("recordUpgradeApproval", "exchangeAccreditation", "recordOfficialTalks");
        assertThat(track()).isEqualTo(Track.TRACK_2);
    }

    private void approve() {
        story.as("principal").completes(at.channel, "approveUpgrade", Map.of("outcome", "APPROVE"));
    }

    private void exchange(String outcome, @org.jspecify.annotations.Nullable String theirHead) {
        var submission = new HashMap<String, Object>(
                Map.of("outcome", outcome, "exchangedOn", at.today().toString(), "ourHead", "Savir"));
        if (theirHead != null) submission.put("theirHead", theirHead);
        story.as("envoy").completes(at.channel, "exchangeAccreditation", submission);
    }

    private Track track() {
        return story.asSystem(() -> channels.get(at.channel).track());
    }
}
