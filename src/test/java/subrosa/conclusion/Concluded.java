package subrosa.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.instrument.Annex;
import subrosa.instrument.Binding;
import subrosa.instrument.FinalClauses;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.LegalNature;
import subrosa.instrument.Provision;
import subrosa.instrument.SideLetter;
import subrosa.instrument.TextDraft;
import subrosa.instrument.Weight;
import subrosa.policy.Gate;
import subrosa.policy.Gates;

/** Instruments on their way to conclusion, and what stands behind them. */
final class Concluded {

    static final Instant NOW = Instant.parse("1993-10-20T09:00:00Z");
    static final LocalDate SIGNED = LocalDate.of(1993, 9, 13);
    static final ApprovedSignatory PERES = new ApprovedSignatory("Israel", "Shimon Peres");
    static final Standing FIRM = new Standing(List.of());

    private Concluded() {}

    static <T> T as(String account, Supplier<T> work) {
        return CurrentReader.runAs(new Reader(account, Set.of()), work);
    }

    static Standing without(Gate gate) {
        return new Standing(List.of(new Gates.Shut(gate, "No " + gate + ".")));
    }

    static Instrument declaration() {
        return instrument(List.of("en"), clauses(ForceCondition.SIGNATURE, false, 1), List.of());
    }

    static Instrument annexed(FinalClauses clauses) {
        return instrument(List.of("en"), clauses, List.of(new Annex("I", "Elections", "The manner.")), List.of());
    }

    static Instrument instrument(List<String> languages, FinalClauses clauses, List<SideLetter> letters) {
        return instrument(languages, clauses, List.of(), letters);
    }

    private static Instrument instrument(
            List<String> languages, FinalClauses clauses, List<Annex> annexes, List<SideLetter> letters) {
        return as("envoy", () -> {
            var instrument = new Instrument(
                    "CH-TEST01",
                    new InstrumentOutline(
                            "Declaration of Principles",
                            InstrumentForm.SINGLE,
                            languages,
                            List.of("Israel", "PLO"),
                            false),
                    NOW);
            var draft = new TextDraft(
                    "",
                    List.of(new Provision("I", "Aim", "The aim.", false, List.of(), "Final clause")),
                    annexes,
                    letters,
                    clauses.subjectToRatification(),
                    clauses.condition(),
                    clauses.fixedDate(),
                    clauses.deposits(),
                    clauses.delay().getMonths(),
                    clauses.delay().getDays(),
                    false,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "en",
                    "",
                    null);
            instrument.revise(draft, NOW);
            return instrument;
        });
    }

    static Instrument chosen(Instrument instrument, String row, InstrumentKind kind, boolean registrable) {
        instrument.choose(
                new InstrumentChoice(row, kind, registrable, ""),
                new LegalNature(Binding.YES, true, Weight.HIGH, true, false, false));
        return instrument;
    }

    static FinalClauses clauses(ForceCondition condition, boolean ratification, int months) {
        return clauses(condition, ratification, months, null, null);
    }

    static FinalClauses clauses(
            ForceCondition condition,
            boolean ratification,
            int months,
            @Nullable LocalDate fixed,
            @Nullable Integer deposits) {
        return new FinalClauses(
                ratification, condition, fixed, deposits, Period.ofMonths(months), false, "", "", "", "", "", "", "");
    }

    static List<FullPowers> powers(Instrument instrument) {
        return as("treaty", () -> {
            var peres = new FullPowers(
                    instrument,
                    PowersDraft.byOffice(
                            "Israel", "Shimon Peres", "Foreign Minister", Office.FOREIGN_MINISTER, TreatyAct.SIGN),
                    false,
                    NOW);
            var abbas = new FullPowers(instrument, nonState("Mahmoud Abbas", "Executive Committee"), true, NOW);
            peres.verify("treaty", null, NOW);
            abbas.verify("treaty", null, NOW);
            return List.of(peres, abbas);
        });
    }

    static PowersDraft nonState(String name, @Nullable String authority) {
        return new PowersDraft(
                "PLO",
                name,
                "",
                Office.OTHER,
                TreatyAct.SIGN,
                PowersBasis.NON_STATE_AUTHORITY,
                null,
                authority,
                null,
                null,
                null,
                null);
    }

    static PowersDraft document(String title, Office issuer, TreatyAct act) {
        return new PowersDraft(
                "Israel",
                "Uri Savir",
                "Director-General",
                Office.OTHER,
                act,
                PowersBasis.DOCUMENT,
                title,
                "Shimon Peres",
                issuer,
                SIGNED,
                "Jerusalem",
                null);
    }

    static SignatureDraft washington(SignatureManner manner) {
        return new SignatureDraft(
                manner,
                SIGNED,
                "Washington",
                List.of(new Signatory("Israel", "Shimon Peres", null), new Signatory("PLO", "Mahmoud Abbas", null)),
                List.of(
                        new Witness("Warren Christopher", "Secretary of State", "United States"),
                        new Witness("Andrei Kozyrev", "Foreign Minister", "Russian Federation")));
    }

    static Signature signature(Instrument instrument, SignatureManner manner) {
        return as(
                "principal", () -> new Signature(instrument, washington(manner), powers(instrument), PERES, FIRM, NOW));
    }
}
