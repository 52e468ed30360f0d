package subrosa.channel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Level;
import subrosa.sealing.SealedRecord;
import subrosa.sealing.SealedUnder;

/**
 * One continuous, authorised, unpublicised line to another side.
 *
 * <p>Its primary key is its reference, which is drawn at random: neither count nor year can be read off.
 */
@Entity
@Table(name = "channel")
@SealedUnder("reference")
public class Channel extends SealedRecord {

    @Id
    @Access(AccessType.FIELD)
    private String reference;

    @Version
    @Access(AccessType.FIELD)
    private @Nullable Integer revision;

    private String codeword;

    private Level level;

    private Tempo tempo;

    private String tempoRow;

    private @Nullable String tempoScope;

    private Track track;

    private Track openedOnTrack;

    private List<Party> parties;

    private List<Person> principals;

    private List<Person> envoys;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private String openedBy;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private Instant openedAt;

    private @Nullable Instant principalReplacedAt;

    private @Nullable Instant existenceAcknowledgedAt;

    private @Nullable Instant agreementAnnouncedAt;

    private @Nullable Instant directSince;

    private @Nullable Instant withdrawnAt;

    private @Nullable WayOut withdrawnBy;

    private @Nullable String withdrawalReason;

    protected Channel() {}

    Channel(String reference, Opening opening, String openedBy, Instant openedAt) {
        var names = opening.parties().stream().map(Party::name).distinct().toList();
        if (names.size() < 2
                || names.size() != opening.parties().size()
                || opening.parties().stream().filter(Party::home).count() != 1) throw new ChannelNeedsTwoSides();
        for (var principal : opening.principals())
            if (!names.contains(principal.party())) throw new ChannelNeedsPrincipal(principal.party());
        for (var name : names)
            if (opening.principals().stream().noneMatch(one -> one.party().equals(name)))
                throw new ChannelNeedsPrincipal(name);
        this.reference = reference;
        this.codeword = opening.codeword();
        this.level = opening.level();
        this.track = opening.track();
        this.openedOnTrack = opening.track();
        this.parties = opening.parties();
        this.principals = opening.principals();
        this.envoys = opening.envoys();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        // Row F5 until the mandate's facts choose one.
        this.tempo = Tempo.STANDARD;
        this.tempoRow = "F5";
    }

    @Override
    protected final String compartment() {
        return reference;
    }

    @Override
    protected final String rowId() {
        return reference;
    }

    public String ref() {
        return reference;
    }

    public String codeword() {
        return codeword;
    }

    public Level level() {
        return level;
    }

    public Tempo tempo() {
        return tempo;
    }

    /** The row of table F behind the tempo, or {@code POLDIR} where the political director changed it. */
    public String tempoRow() {
        return tempoRow;
    }

    /** What the tempo is limited to (row F2), if anything. */
    public Optional<String> tempoScope() {
        return Optional.ofNullable(tempoScope);
    }

    public Track track() {
        return track;
    }

    /** Whether officials have talked to officials from the start, so that there is nothing to upgrade. */
    public boolean official() {
        return openedOnTrack == Track.TRACK_1;
    }

    public List<Party> parties() {
        return parties;
    }

    public List<Person> principals() {
        return principals;
    }

    public List<Person> envoys() {
        return envoys;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Party home() {
        return parties.stream().filter(Party::home).findFirst().orElseThrow(ChannelNeedsTwoSides::new);
    }

    public List<Party> counterparts() {
        return parties.stream().filter(party -> !party.home()).toList();
    }

    public boolean hasNonStateParty() {
        return parties.stream().anyMatch(party -> party.nature() == Nature.NON_STATE);
    }

    /** Whether the sides talk without anybody between them, so that nobody has to be graded. */
    public boolean direct() {
        return directSince != null;
    }

    /** Whether the existence of the channel is public, by announcement or by an attested statement. */
    public boolean announced() {
        return existenceAcknowledgedAt != null;
    }

    public Optional<Instant> existenceAcknowledgedAt() {
        return Optional.ofNullable(existenceAcknowledgedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** The way out that was chosen; nothing for as long as none is. */
    public Optional<WayOut> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    /** When a principal was last replaced: authority signed before it no longer carries outbound acts (INV-11). */
    public Optional<Instant> principalReplacedAt() {
        return Optional.ofNullable(principalReplacedAt);
    }

    void requireOpen() {
        if (withdrawnAt != null) throw new ChannelWithdrawn();
    }

    /** Whether an agreement of the channel was public at that instant. That the channel is known is less: its papers stay what they are. */
    boolean agreementAnnounced(Instant at) {
        return agreementAnnouncedAt != null && !agreementAnnouncedAt.isAfter(at);
    }

    void announceAgreement(Instant at) {
        acknowledgeExistence(at);
        if (agreementAnnouncedAt == null) agreementAnnouncedAt = at;
    }

    /** The first time counts; it cannot be made secret again. */
    void acknowledgeExistence(Instant at) {
        if (existenceAcknowledgedAt == null) existenceAcknowledgedAt = at;
    }

    void noteDirect(Instant at) {
        requireOpen();
        if (directSince == null) directSince = at;
    }

    void keepTempo(Tempo tempo, String row, @Nullable String scope) {
        requireOpen();
        this.tempoScope = scope;
        this.tempo = tempo;
        this.tempoRow = row;
    }

    void goOnTrack(Track track) {
        requireOpen();
        this.track = track;
    }

    void replacePrincipal(Person successor, String replaced, Instant at) {
        requireOpen();
        if (principals.stream()
                .noneMatch(one -> one.name().equals(replaced) && one.party().equals(successor.party())))
            throw new NotAPrincipal();
        principals = principals.stream()
                .map(one -> one.name().equals(replaced) && one.party().equals(successor.party()) ? successor : one)
                .toList();
        principalReplacedAt = at;
    }

    /** From here on nothing outbound happens but what the way out itself asks for. */
    void withdraw(String reason, Instant at) {
        requireOpen();
        withdrawalReason = reason;
        withdrawnAt = at;
    }

    /** The first choice stands. */
    void leaveBy(WayOut way) {
        if (withdrawnAt == null) throw new IllegalStateException("A channel that goes on has no way out.");
        if (withdrawnBy != null) throw new WayOutChosen();
        withdrawnBy = way;
    }
}
