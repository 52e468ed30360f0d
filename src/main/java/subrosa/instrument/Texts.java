package subrosa.instrument;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Classifications;
import subrosa.channel.RecordKind;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;

/** The versions of an instrument's text. */
@Service
@Transactional
public class Texts {

    private final Instruments instruments;
    private final TextVersions versions;
    private final Classifications classifications;
    private final Timeline timeline;
    private final Clock clock;

    Texts(
            Instruments instruments,
            TextVersions versions,
            Classifications classifications,
            Timeline timeline,
            Clock clock) {
        this.instruments = instruments;
        this.versions = versions;
        this.classifications = classifications;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Makes a new version the current one. What was reviewed and approved stays evidence for the earlier hash only; reviewers find their
     * answers carried forward, unconfirmed.
     */
    public TextVersion revise(UUID instrument, TextDraft draft) {
        var owner = instruments.get(instrument);
        var before = owner.hasText() ? owner.currentVersion().number() : 0;
        return record(owner, before, owner.revise(draft, clock.instant()));
    }

    private TextVersion record(Instrument owner, int before, TextVersion revised) {
        // The version must have its row before the instrument's row refers to it.
        var now = versions.save(revised);
        if (now.number() != before)
            timeline.note(
                    owner.channel(),
                    Stage.S05,
                    "Version " + now.number() + " of the text of “" + owner.title() + "” was recorded.",
                    classifications
                            .classify(owner.channel(), RecordKind.JOINT_TEXT)
                            .rows()
                            .toArray(String[]::new));
        return now;
    }

    /** Row A2: every letter is to be published with the rest, which makes another version where one was secret. */
    public void publishLetters(UUID instrument) {
        var owner = instruments.get(instrument);
        record(owner, owner.currentVersion().number(), owner.publishLetters(clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<TextVersion> versions(UUID instrument) {
        return versions.of(instruments.get(instrument).id());
    }

    /** The first version with exactly these words. */
    @Transactional(readOnly = true)
    public Optional<TextVersion> withHash(UUID instrument, String hash) {
        return versions.withHash(instruments.get(instrument).id(), hash);
    }

    /** What changed from the version with this hash to the current one; nothing when there is no such version. */
    @Transactional(readOnly = true)
    public Optional<TextDifference> since(UUID instrument, String hash) {
        var owner = instruments.get(instrument);
        return versions.withHash(instrument, hash)
                .map(earlier -> TextDifference.between(
                        earlier.text(), owner.currentVersion().text()));
    }
}
