package subrosa.conclusion;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;

/**
 * An instrument's registration with the Secretariat of the United Nations (Charter 102; VCLT 80), or the reason why there is none.
 *
 * <p>Guarantee: what is submitted is complete by Art 5 of the Regulations, side letters included (INV-09), and in force (Art 1).
 */
@Entity
@Table(name = "registration")
public class Registration extends DossierRecord {

    /** Charter 102 Regulations, Art 5(2). */
    public static final int COPIES = 2;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private RegistrationStatus status;

    private String row;

    private @Nullable RegistrationDraft submission;

    private List<PartyInForce> inForce = List.of();

    private @Nullable String answer;

    private @Nullable String number;

    private @Nullable LocalDate receivedOn;

    protected Registration() {}

    private Registration(Instrument instrument, RegistrationStatus status, Instant at) {
        super(instrument.channel(), at);
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.row = instrument.row().orElse("");
        this.status = status;
    }

    /** Nothing to register: table A's row says so. */
    public static Registration none(Instrument instrument, Instant at) {
        return new Registration(instrument, RegistrationStatus.NOT_REGISTRABLE, at);
    }

    /** @param inForce the date and the method of entry into force for each party, as the dossier has them */
    public static Registration prepare(
            Instrument instrument, RegistrationDraft draft, List<PartyInForce> inForce, Standing standing, Instant at) {
        if (!instrument.registrable()) throw new NotRegistrable(instrument.row().orElse("no row"));
        standing.require(Gate.IN_FORCE);
        if (!draft.trueCopy())
            throw new RegistrationIncomplete(
                    "trueCopy", "the certificate of a true and complete copy, reservations included");
        for (var language : instrument.languages())
            if (!draft.languages().contains(language))
                throw new RegistrationIncomplete("languages", "the authentic text in " + language);
        if (!instrument.currentVersion().annexes().isEmpty() && !draft.annexesAttached())
            throw new RegistrationIncomplete("annexesAttached", "the annexes and maps");
        if (!instrument.currentVersion().sideLetters().isEmpty() && !draft.sideLettersAttached())
            throw new RegistrationIncomplete("sideLettersAttached", "the side letters");
        if (draft.copies() < COPIES) throw new RegistrationIncomplete("copies", "two additional copies");
        if (draft.certifier().isBlank() || draft.certifierOffice().isBlank())
            throw new RegistrationIncomplete("certifier", "the certifier's name and office");
        var registration = new Registration(instrument, RegistrationStatus.PREPARED, at);
        registration.submission = draft;
        registration.inForce = List.copyOf(inForce);
        return registration;
    }

    /** The Secretariat asked something back. */
    void query() {
        this.status = RegistrationStatus.QUERIED;
    }

    void answer(String answer) {
        this.answer = answer;
        this.status = RegistrationStatus.PREPARED;
    }

    /** The date of registration is the date of receipt (Art 6). */
    void register(@Nullable String number, LocalDate receivedOn) {
        this.number = number;
        this.receivedOn = receivedOn;
        this.status = RegistrationStatus.REGISTERED;
    }

    public UUID instrument() {
        return instrument;
    }

    public String hash() {
        return hash;
    }

    public RegistrationStatus status() {
        return status;
    }

    /** The row of table A by which it is registrable or not. */
    public String row() {
        return row;
    }

    public Optional<RegistrationDraft> submission() {
        return Optional.ofNullable(submission);
    }

    /** What is stated of each party (Art 5(2)); empty when nothing is submitted. */
    public List<PartyInForce> inForce() {
        return inForce;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }
}
