package subrosa.conclusion;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;

/**
 * The approval that one State's law asks for, on the route that table B chose, for one hash.
 *
 * <p>Every act of parliament is kept, and nothing that anybody decided is overwritten (INV-03): what was decided stands. The rows UK2, UK3 and UK5 are consequences of
 * recorded acts: the table is asked again after each.
 */
@Entity
@Table(name = "domestic_approval")
public class DomesticApproval extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private String jurisdiction;

    private ApprovalRoute route;

    private String row;

    private boolean referendumSet;

    private List<Requirement> requirements;

    private @Nullable ExplanatoryMemorandum memorandum;

    private List<ParliamentaryOutcome> parliament;

    private @Nullable CabinetOutcome cabinet;

    private @Nullable PersonalApproval person;

    private @Nullable Referendum referendum;

    protected DomesticApproval() {}

    public DomesticApproval(
            Instrument instrument,
            String jurisdiction,
            ApprovalRoute route,
            String row,
            Jurisdiction rules,
            Instant at) {
        super(instrument.channel(), at);
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.jurisdiction = jurisdiction;
        this.route = route;
        this.row = row;
        // A referendum belongs to rows B1 to B3; nobody puts an exchange of notes to the people.
        this.referendumSet = rules.referendum() && !route.asksOnePerson();
        this.requirements = List.of();
        this.parliament = List.of();
    }

    /** Takes what the rows of the moment ask for. What stands already keeps its evidence. */
    public void require(List<Requirement> added) {
        var all = new ArrayList<>(requirements);
        for (var one : added) if (all.stream().noneMatch(known -> known.row().equals(one.row()))) all.add(one);
        requirements = List.copyOf(all);
    }

    public void meet(MeetRequirements evidence) {
        requireOpen(false);
        requirements = requirements.stream()
                .map(requirement -> evidence.met().stream()
                        .filter(met -> met.row().equals(requirement.row()) && requirement.holdsUp())
                        .findFirst()
                        .map(met -> requirement.met(met.evidence(), met.on()))
                        .orElse(requirement))
                .toList();
    }

    /** The day has come from which some of what is met afterwards is owed. Doing it again changes nothing. */
    void owe(DueFrom event, LocalDate on) {
        requirements = requirements.stream()
                .map(one -> one.isOwedFrom(event) && !one.isOwed() ? one.owedSince(on) : one)
                .toList();
    }

    /** @throws DutyNotOwed unless it is owed and open */
    void discharge(DutyDone done, Instant at) {
        if (owed().stream().noneMatch(one -> one.row().equals(done.row()))) throw new DutyNotOwed();
        Acts.happened(done.on(), at);
        requirements = requirements.stream()
                .map(one -> one.row().equals(done.row()) ? one.met(done.evidence(), done.on()) : one)
                .toList();
    }

    /** What is met afterwards, whose day has come and which is open. */
    public List<Requirement> owed() {
        return requirements.stream().filter(Requirement::isOwed).toList();
    }

    public void explain(ExplanatoryMemorandum memorandum) {
        requireOpen(this.memorandum != null);
        this.memorandum = memorandum;
    }

    /** @param rules of the jurisdiction, for majority, period and the effect of an objection */
    public void record(ParliamentaryOutcome outcome, Jurisdiction rules, Instant at) {
        requireOpen(parliamentApproved(rules));
        if (!route.asksParliament()) throw new AnotherRouteApplies(route);
        Acts.happened(outcome.on(), at);
        var act = outcome;
        switch (outcome.outcome()) {
            case CONSENTED -> {
                if (route != ApprovalRoute.PARLIAMENT_CONSENT) throw new AnotherRouteApplies(route);
                act = outcome.by(chamberOf(outcome, rules));
                if (!rules.majority().reachedBy(zero(outcome.votesFor()), zero(outcome.votesAgainst())))
                    throw new MajorityNotReached(rules.majority());
            }
            case PERIOD_ENDED -> {
                laid();
                var days = daysOfPeriod(rules);
                if (zero(outcome.daysPassed()) < days)
                    throw new LayingPeriodRunning(rules.dayType().words(days));
            }
            case COMMONS_OBJECTED, LORDS_OBJECTED -> {
                laid();
                if (blank(outcome.statement())) throw new MinisterialStatementMissing();
            }
            case EXTENDED -> {
                laid();
                var extension = zero(outcome.extensionDays());
                if (extension < 1 || extension > rules.layingDays()) throw new ExtensionTooLong(rules.layingPeriod());
            }
            case EXCEPTIONAL_CASE -> {
                laid();
                if (commonsObjected() || lordsObjected()) throw new ObjectionStands();
                if (blank(outcome.reason())) throw new ReasonMissing();
            }
            case REFUSED -> {
                if (blank(outcome.reason())) throw new ReasonMissing();
            }
        }
        var all = new ArrayList<>(parliament);
        all.add(act);
        parliament = List.copyOf(all);
    }

    public void record(CabinetOutcome outcome, Instant at) {
        requireOpen(cabinet != null);
        if (route != ApprovalRoute.CABINET) throw new AnotherRouteApplies(route);
        Acts.happened(outcome.decidedOn(), at);
        if (outcome.approved() && outcome.statedToParliamentOn() == null)
            throw new RequirementNotMet("the statement to parliament (B3)");
        this.cabinet = outcome;
    }

    public void record(PersonalApproval approval, Instant at) {
        requireOpen(person != null);
        if (!route.asksOnePerson()) throw new AnotherRouteApplies(route);
        Acts.happened(approval.decidedOn(), at);
        this.person = approval;
    }

    /** @param peopleRefusedBefore whether they refused an earlier text of the instrument */
    public void record(Referendum referendum, boolean peopleRefusedBefore, Instant at) {
        requireOpen(this.referendum != null);
        referendum.requireInOrder(peopleRefusedBefore);
        Acts.happened(referendum.heldOn(), at);
        this.referendum = referendum;
    }

    /** What it waits for, in the order in which people do it. */
    public ApprovalStep next(Jurisdiction rules) {
        if (refused(rules)) return ApprovalStep.REFUSED;
        if (requirements.stream().anyMatch(Requirement::holdsUp)) return ApprovalStep.REQUIREMENTS;
        // UK4: what is ratified first is explained when it is laid afterwards.
        if (route.asksParliament() && memorandum == null && !exceptional()) return ApprovalStep.MEMORANDUM;
        if (route.asksParliament() && !parliamentApproved(rules)) return ApprovalStep.PARLIAMENT;
        if (route == ApprovalRoute.CABINET && cabinet == null) return ApprovalStep.CABINET;
        if (route.asksOnePerson() && person == null) return ApprovalStep.ONE_PERSON;
        if (referendumSet && referendum == null) return ApprovalStep.REFERENDUM;
        return ApprovalStep.GRANTED;
    }

    private boolean refused(Jurisdiction rules) {
        return refusedBySomebody() || commonsObjected() && rules.objectionEffect() == ObjectionEffect.REFUSAL;
    }

    private boolean refusedBySomebody() {
        return did(ParliamentaryAct.REFUSED)
                || cabinet != null && !cabinet.approved()
                || person != null && !person.approved()
                || referendum != null && !referendum.approved();
    }

    /** The last act counts: after an objection by the first chamber a new period has to pass (UK2). */
    private boolean parliamentApproved(Jurisdiction rules) {
        if (parliament.isEmpty()) return false;
        return switch (parliament.get(parliament.size() - 1).outcome()) {
            case CONSENTED -> rules.chambers().stream().allMatch(this::consented);
            case PERIOD_ENDED, EXCEPTIONAL_CASE -> true;
            // UK3: only the Lords object, a minister has made a statement: it may be ratified.
            case LORDS_OBJECTED -> !commonsObjected();
            case COMMONS_OBJECTED, EXTENDED, REFUSED -> false;
        };
    }

    private boolean consented(String chamber) {
        return parliament.stream()
                .anyMatch(
                        act -> act.outcome() == ParliamentaryAct.CONSENTED && chamber.equalsIgnoreCase(act.chamber()));
    }

    /**
     * Row B1: each chamber consents by itself, and once.
     *
     * @return nothing where the jurisdiction names none
     */
    private @Nullable String chamberOf(ParliamentaryOutcome outcome, Jurisdiction rules) {
        var chambers = rules.chambers();
        if (chambers.isEmpty()) return null;
        if (blank(outcome.chamber()) && chambers.size() == 1) return chambers.get(0);
        var chamber = chambers.stream()
                .filter(one -> one.equalsIgnoreCase(outcome.chamber()))
                .findFirst()
                .orElseThrow(() -> new ChamberUnknown(chambers));
        if (consented(chamber)) throw new ApprovalDecided();
        return chamber;
    }

    private int daysOfPeriod(Jurisdiction rules) {
        var days = rules.layingDays();
        for (var act : parliament) {
            if (act.outcome() == ParliamentaryAct.COMMONS_OBJECTED) days = rules.layingDays();
            if (act.outcome() == ParliamentaryAct.EXTENDED) days += zero(act.extensionDays());
        }
        return days;
    }

    private void laid() {
        if (route != ApprovalRoute.LAID_BEFORE_PARLIAMENT) throw new AnotherRouteApplies(route);
    }

    /** @throws ApprovalDecided if whoever is asked has decided, or anybody has refused */
    private void requireOpen(boolean decided) {
        if (decided || refusedBySomebody()) throw new ApprovalDecided();
    }

    private boolean did(ParliamentaryAct act) {
        return parliament.stream().anyMatch(one -> one.outcome() == act);
    }

    boolean refusedByThePeople() {
        return referendum != null && !referendum.byParliament() && !referendum.approved();
    }

    public boolean commonsObjected() {
        return did(ParliamentaryAct.COMMONS_OBJECTED);
    }

    public boolean lordsObjected() {
        return did(ParliamentaryAct.LORDS_OBJECTED);
    }

    public boolean extended() {
        return did(ParliamentaryAct.EXTENDED);
    }

    public boolean exceptional() {
        return did(ParliamentaryAct.EXCEPTIONAL_CASE);
    }

    private static int zero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public UUID instrument() {
        return instrument;
    }

    public String hash() {
        return hash;
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    public ApprovalRoute route() {
        return route;
    }

    /** Of table B: {@code B3}. */
    public String row() {
        return row;
    }

    public List<Requirement> requirements() {
        return requirements;
    }

    public Optional<ExplanatoryMemorandum> memorandum() {
        return Optional.ofNullable(memorandum);
    }

    public List<ParliamentaryOutcome> parliament() {
        return parliament;
    }

    public Optional<CabinetOutcome> cabinet() {
        return Optional.ofNullable(cabinet);
    }

    public Optional<PersonalApproval> person() {
        return Optional.ofNullable(person);
    }

    public Optional<Referendum> referendum() {
        return Optional.ofNullable(referendum);
    }
}
