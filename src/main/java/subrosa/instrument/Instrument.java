package subrosa.instrument;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;

/** One paper, or set of matched letters, that the parties conclude. Reviews, approvals and powers belong to it, and to one hash of it. */
@Entity
@Table(name = "instrument")
public class Instrument extends DossierRecord {

    private String title;

    private InstrumentForm form;

    private List<String> languages;

    private List<String> parties;

    private boolean secret;

    private @Nullable InstrumentKind kind;

    private @Nullable String row;

    private boolean registrable;

    private @Nullable String advice;

    private @Nullable LegalNature nature;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "current_version")
    @Access(AccessType.FIELD)
    private @Nullable TextVersion current;

    private boolean dropped;

    protected Instrument() {}

    public Instrument(String channel, InstrumentOutline outline, Instant at) {
        super(channel, at);
        if (outline.parties().isEmpty()) throw new NobodyConcludes();
        if (outline.languages().isEmpty()) throw new NoAuthenticLanguage();
        this.title = outline.title();
        this.form = outline.form();
        this.languages = outline.languages();
        this.parties = outline.parties();
        this.secret = outline.secret();
    }

    /**
     * Makes this draft the text. The same words with the same links leave the version as it is, and evidence for it with it.
     *
     * @return the version that now stands
     */
    public TextVersion revise(TextDraft draft, Instant at) {
        var reason = draft.reason() == null || draft.reason().isBlank()
                ? current == null ? "First draft" : "Revision"
                : draft.reason();
        return revise(draft.text(), reason, at);
    }

    private TextVersion revise(Text text, String reason, Instant at) {
        var before = current;
        if (before != null && before.text().equals(text)) return before;
        var next = new TextVersion(this, before == null ? 1 : before.number() + 1, text, reason, at);
        this.current = next;
        return next;
    }

    /** Takes the answer of table A, or of the lawyer whom row A11 lets decide. */
    public void choose(InstrumentChoice choice, LegalNature nature) {
        this.kind = choice.kind();
        this.row = choice.row();
        this.registrable = choice.registrable();
        this.advice = choice.advice();
        this.nature = nature;
    }

    /** Row A2, first way out: it will be published with the rest. */
    void publish() {
        this.secret = false;
    }

    /** Row A2: no letter made with it stays secret. That is another text, for its hash says which letters are secret. */
    TextVersion publishLetters(Instant at) {
        return revise(currentVersion().text().withLettersPublished(), "Its letters are to be published (A2)", at);
    }

    /** The parties do without it: a way out of row A2, and of a text that can neither be cleared nor agreed. */
    void drop() {
        this.dropped = true;
    }

    /**
     * INV-09: nobody may clear, approve or sign it so. A secret letter that binds is no text at all.
     *
     * @throws InstrumentSecretAndBinding while it is secret and may bind
     * @throws SecretTouchesThirdState while it, or a letter made with it, is secret and a third State is affected (A2)
     */
    public void requireNothingSecretBinds() {
        if (secret && mayBind()) throw new InstrumentSecretAndBinding();
        if (nature != null && nature.affectsThirdState() && (secret || hasSecretLetter()))
            throw new SecretTouchesThirdState();
    }

    public boolean hasSecretLetter() {
        return current != null && current.sideLetters().stream().anyMatch(SideLetter::secret);
    }

    /** Whether it binds in law, or nobody has found yet that it does not. */
    public boolean mayBind() {
        return nature == null || nature.binding() != Binding.NO;
    }

    public String title() {
        return title;
    }

    public InstrumentForm form() {
        return form;
    }

    /** Of the authentic texts, ISO 639-1. */
    public List<String> languages() {
        return languages;
    }

    public List<String> parties() {
        return parties;
    }

    public boolean secret() {
        return secret;
    }

    public boolean dropped() {
        return dropped;
    }

    /** Nothing before legal review. */
    public Optional<InstrumentKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The row of table A behind the kind: {@code A3}. */
    public Optional<String> row() {
        return Optional.ofNullable(row);
    }

    public boolean registrable() {
        return registrable;
    }

    public Optional<String> advice() {
        return Optional.ofNullable(advice);
    }

    public Optional<LegalNature> nature() {
        return Optional.ofNullable(nature);
    }

    public boolean hasText() {
        return current != null;
    }

    /** @throws NoTextYet before the first draft */
    public TextVersion currentVersion() {
        if (current == null) throw new NoTextYet();
        return current;
    }

    /** Of the current version. @throws NoTextYet before the first draft */
    public String hash() {
        return currentVersion().hash();
    }
}
