package subrosa;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import subrosa.channel.Channels;
import subrosa.channel.ClearanceKind;
import subrosa.channel.ClearanceOutcome;
import subrosa.channel.MandateDraft;
import subrosa.channel.Mandates;
import subrosa.channel.Nature;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.Track;
import subrosa.compartment.Level;
import subrosa.conclusion.ConclusionTasks.Side;
import subrosa.conclusion.Office;
import subrosa.conclusion.Powers;
import subrosa.conclusion.PowersDraft;
import subrosa.conclusion.PowersVerification;
import subrosa.conclusion.Signatory;
import subrosa.conclusion.SignatureDraft;
import subrosa.conclusion.SignatureManner;
import subrosa.conclusion.Signatures;
import subrosa.conclusion.TreatyAct;
import subrosa.instrument.Binding;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.Instruments;
import subrosa.instrument.LegalNature;
import subrosa.instrument.Provision;
import subrosa.instrument.TextDraft;
import subrosa.instrument.Texts;
import subrosa.instrument.Weight;
import subrosa.review.ActionMemoDraft;
import subrosa.review.Answer;
import subrosa.review.ApprovalDraft;
import subrosa.review.Approvals;
import subrosa.review.AuthoritySought;
import subrosa.review.Decision;
import subrosa.review.IntegrityDraft;
import subrosa.review.IntegrityReviews;
import subrosa.review.LegalItem;
import subrosa.review.LegalReviews;
import subrosa.review.OpinionDraft;
import subrosa.review.OpinionOutcome;
import subrosa.review.SignatoryOffice;
import subrosa.review.VictimsDraft;
import subrosa.review.VictimsVerdict;

/**
 * Brings a channel to the point where an instrument may be concluded, through the features that people use.
 *
 * <p>The clock stands at the story's time; the mandate runs for two months from it.
 */
@TestComponent
public class Concluding {

    public static final Side HOME = new Side("Home", "A Minister");
    public static final Side OTHER = new Side("Other", "A Leader");

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final Story story;
    private final Channels channels;
    private final Mandates mandates;
    private final Instruments instruments;
    private final Texts texts;
    private final LegalReviews legal;
    private final IntegrityReviews integrity;
    private final Approvals approvals;
    private final Powers powers;
    private final Signatures signatures;
    private final Clock clock;

    Concluding(
            Story story,
            Channels channels,
            Mandates mandates,
            Instruments instruments,
            Texts texts,
            LegalReviews legal,
            IntegrityReviews integrity,
            Approvals approvals,
            Powers powers,
            Signatures signatures,
            Clock clock) {
        this.story = story;
        this.channels = channels;
        this.mandates = mandates;
        this.instruments = instruments;
        this.texts = texts;
        this.legal = legal;
        this.integrity = integrity;
        this.approvals = approvals;
        this.powers = powers;
        this.signatures = signatures;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A channel between Israel and another party, under a signed mandate. */
    public String channel(String jurisdiction, Nature other) {
        var channel = story.asSystem(() -> channels.open(new Opening(
                        "TAMARISK",
                        Level.TOP_SECRET,
                        Track.TRACK_1,
                        List.of(
                                new Party("Home", Nature.STATE, true, jurisdiction, null),
                                new Party("Other", other, false, null, null)),
                        List.of(
                                new Person("A Minister", "Home", "Foreign Minister"),
                                new Person("A Leader", "Other", "Leader")),
                        List.of(),
                        List.of()))
                .ref());
        story.readEverybodyIn(channel);
        story.as(
                "desk",
                () -> mandates.draft(
                        channel,
                        JSON.convertValue(
                                Map.ofEntries(
                                        Map.entry("assessment", "Assessment"),
                                        Map.entry("objective", "Objective"),
                                        Map.entry("interlocutor", "An envoy"),
                                        Map.entry("envoy", "A director general"),
                                        Map.entry("risks", "Publicity"),
                                        Map.entry("scope", "Scope"),
                                        Map.entry("limits", "Limits"),
                                        Map.entry("redLines", "Red lines"),
                                        Map.entry("stopConditions", "Stop"),
                                        Map.entry("permittedMedia", List.of("IN_PERSON")),
                                        Map.entry("reporting", "Weekly"),
                                        Map.entry(
                                                "expiresOn",
                                                today().plusDays(60).toString()),
                                        Map.entry("intermediaries", List.of()),
                                        Map.entry("massDanger", false),
                                        Map.entry("hostageDanger", false),
                                        Map.entry("workingChannel", true),
                                        Map.entry("coreIssues", 1),
                                        Map.entry("formalTalksFailed", false),
                                        Map.entry("unrecognised", false)),
                                MandateDraft.class)));
        clear(channel, "legal", ClearanceKind.LAWFULNESS);
        clear(channel, "poldir", ClearanceKind.POLICY);
        clear(channel, "security", ClearanceKind.SECURITY);
        story.as("principal", () -> mandates.sign(channel));
        return channel;
    }

    /** An instrument with a text that nobody has reviewed. */
    public UUID instrument(String channel, List<String> languages, ForceCondition condition, boolean ratification) {
        return instrument(channel, "Declaration of Principles", languages, condition, ratification);
    }

    public UUID instrument(
            String channel, String title, List<String> languages, ForceCondition condition, boolean ratification) {
        var id = story.as("desk", () -> instruments
                .add(
                        channel,
                        new InstrumentOutline(title, InstrumentForm.SINGLE, languages, List.of("Home", "Other"), false))
                .id());
        revise(id, "The two sides agree on the aim.", condition, ratification);
        return id;
    }

    /** A further version of the text. */
    public void revise(UUID instrument, String article, ForceCondition condition, boolean ratification) {
        story.as(
                "envoy",
                () -> texts.revise(
                        instrument,
                        new TextDraft(
                                "",
                                List.of(new Provision("I", "Aim", article, false, List.of(), "Standard clause")),
                                List.of(),
                                List.of(),
                                ratification,
                                condition,
                                null,
                                null,
                                1,
                                null,
                                false,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "en",
                                null,
                                null)));
    }

    /** S06: an opinion that clears, countersigned. */
    public void clearInLaw(UUID instrument, String row, InstrumentKind kind, boolean registrable) {
        clearInLaw(instrument, new InstrumentChoice(row, kind, registrable, ""), false);
    }

    /** @param lawMustChange whether the opinion finds that a law at home has to change first (row B7) */
    public void clearInLaw(UUID instrument, InstrumentChoice choice, boolean lawMustChange) {
        var answers = new EnumMap<LegalItem, OpinionDraft.Given>(LegalItem.class);
        for (var item : LegalItem.values()) answers.put(item, new OpinionDraft.Given(Answer.PASS, ""));
        var draft = new OpinionDraft(
                "May it be concluded?",
                "The text",
                answers,
                false,
                new LegalNature(
                        choice.kind() == InstrumentKind.MOU_POLITICAL_COMMITMENT ? Binding.NO : Binding.YES,
                        true,
                        Weight.HIGH,
                        true,
                        false,
                        lawMustChange),
                OpinionOutcome.CLEAR,
                List.of(),
                "It may.",
                null);
        story.as("legal", () -> legal.give(instrument, draft, choice));
        story.as("legal2", () -> legal.countersign(instrument, true, ""));
        story.as("legal2", () -> legal.clear(instrument));
    }

    /** S07: a report without a gap, checked. */
    public void reportIntegrity(UUID instrument) {
        var words = new HashMap<String, Object>();
        for (var item : List.of(
                "women",
                "youth",
                "victims",
                "thirdParties",
                "conflictsOfInterest",
                "durability",
                "preparedness",
                "consent",
                "impartiality",
                "inclusivity",
                "nationalOwnership",
                "lawAndNorms",
                "coherence",
                "qualityAgreement")) words.put(item, "Considered");
        words.put(
                "hearings",
                List.of(Map.of(
                        "stakeholder",
                        "Refugees",
                        "consulted",
                        false,
                        "reason",
                        "The channel is secret",
                        "reviewOn",
                        today().plusDays(30).toString())));
        words.put("gap", false);
        words.put("confirmUnchanged", false);
        story.as("inclusion", () -> integrity.report(instrument, JSON.convertValue(words, IntegrityDraft.class)));
        story.as("legal", () -> integrity.check(instrument, new VictimsDraft(VictimsVerdict.CLEAR, true, false, null)));
    }

    /** G2: memorandum and approval by the principal. */
    public void approve(UUID instrument) {
        story.as(
                "treaty",
                () -> approvals.draft(
                        instrument,
                        new ActionMemoDraft(
                                "Approve",
                                AuthoritySought.CONCLUDE,
                                "Background",
                                "Features",
                                "None",
                                "Benefits",
                                "None",
                                "None",
                                "None",
                                "A Minister",
                                SignatoryOffice.FOREIGN_MINISTER,
                                null)));
        story.as("principal", () -> approvals.decide(instrument, new ApprovalDraft(Decision.APPROVE, null, null)));
        story.as("treaty", () -> powers.waive(instrument, "A Minister", "Foreign Minister", Office.FOREIGN_MINISTER));
    }

    /** Everything that a signature needs but the concordance. */
    public void review(UUID instrument, String row, InstrumentKind kind, boolean registrable) {
        clearInLaw(instrument, row, kind, registrable);
        reportIntegrity(instrument);
        approve(instrument);
    }

    /** S12: signed by both parties, whose powers are verified. The text has one language, so nothing is to be certified. */
    public void sign(UUID instrument, SignatureManner manner) {
        story.as(
                "treaty",
                () -> powers.verify(
                        instrument,
                        new PowersVerification(List.of(
                                PowersDraft.byOffice("Home", "A Minister", "", Office.FOREIGN_MINISTER, TreatyAct.SIGN),
                                PowersDraft.byOffice("Other", "A Leader", "", Office.HEAD_OF_STATE, TreatyAct.SIGN)))));
        story.as(
                "principal",
                () -> signatures.record(
                        instrument,
                        new SignatureDraft(
                                manner,
                                today(),
                                "Washington",
                                List.of(
                                        new Signatory("Home", "A Minister", null),
                                        new Signatory("Other", "A Leader", null)),
                                List.of())));
    }

    private void clear(String channel, String account, ClearanceKind kind) {
        story.as(account, () -> {
            mandates.clear(channel, kind, ClearanceOutcome.CLEARED, "Nothing against it.");
            return channel;
        });
    }
}
