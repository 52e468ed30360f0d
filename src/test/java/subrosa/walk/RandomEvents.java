package subrosa.walk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import subrosa.channel.ChannelEvent;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Medium;
import subrosa.channel.ReplyDraft;
import subrosa.channel.Tempo;
import subrosa.channel.WayOut;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentOutline;
import subrosa.review.LegalItem;

/** What may happen to a channel at any time, whoever reports it. */
final class RandomEvents {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    /** As often as they are named. */
    private static final List<String> KINDS = List.of(
            "leaks",
            "leaks",
            "leaks",
            "mandate-doubts",
            "mandate-doubts",
            "compromises",
            "principal-changes",
            "spoilers",
            "spoilers",
            "legal-bars",
            "legal-bars",
            "tempo-changes",
            "tempo-changes",
            "replies",
            "replies",
            "replies",
            "contacts",
            "contacts",
            "instruments",
            "withdrawal");

    private final House house;
    private final Chance chance;
    private final String channel;

    RandomEvents(House house, Chance chance, String channel) {
        this.house = house;
        this.chance = chance;
        this.channel = channel;
    }

    /** @param by who reports it */
    record Event(String name, String by, Runnable happens) {}

    Event next(Scene scene) {
        var name = chance.of(KINDS);
        var by = chance.in(0.1) ? chance.of(house.accounts()) : reporter(name);
        return new Event(
                name,
                by,
                switch (name) {
                    case "replies" -> {
                        var reply = new ReplyDraft(
                                scene.today(),
                                chance.of(List.of(Medium.values())),
                                "Them",
                                chance.words("reply", 1, 200));
                        yield () -> house.replies().record(channel, reply);
                    }
                    case "contacts" -> {
                        var plan = contact(scene);
                        yield () -> house.furtherContacts().plan(channel, plan);
                    }
                    case "instruments" -> {
                        var outline = outline(scene);
                        yield () -> house.furtherInstruments().add(channel, outline);
                    }
                    default -> {
                        var draft = draft(name, scene);
                        yield () -> record(house.events().named(name), draft);
                    }
                });
    }

    private <D> void record(ChannelEvent<D> event, Map<String, Object> draft) {
        house.events().record(channel, event, JSON.convertValue(draft, event.draft()));
    }

    private static String reporter(String name) {
        return switch (name) {
            case "legal-bars" -> "legal";
            case "replies", "contacts" -> "envoy";
            case "instruments" -> "desk";
            default -> "poldir";
        };
    }

    private ContactPlanDraft contact(Scene scene) {
        return new ContactPlanDraft(
                scene.today().plusDays(chance.between(0, 5)),
                null,
                "A hotel",
                chance.of(List.of(Medium.values())),
                "Them",
                chance.words("purpose", 1, 200),
                chance.words("points", 1, 200),
                null,
                chance.in(0.2) ? "A paper" : null);
    }

    private InstrumentOutline outline(Scene scene) {
        return new InstrumentOutline(
                chance.words("A further text", 5, 60),
                chance.of(List.of(InstrumentForm.values())),
                chance.in(0.7) ? List.of("en") : List.of("en", "fr"),
                scene.parties(),
                chance.in(0.1));
    }

    private Map<String, Object> draft(String name, Scene scene) {
        var draft = new LinkedHashMap<String, Object>();
        switch (name) {
            case "leaks" -> {
                draft.put("outlet", chance.of(List.of("A newspaper", "A broadcaster")));
                draft.put("publishedOn", scene.today().minusDays(chance.between(0, 2)));
                draft.put("whatIsKnown", chance.words("leak", 1, 200));
                draft.put("statementWrong", chance.in(0.2));
                if (chance.in(0.5)) draft.put("instrument", instrument());
            }
            case "mandate-doubts", "compromises" -> {
                if (name.equals("mandate-doubts") && chance.in(0.4))
                    draft.put(
                            "person",
                            Map.of(
                                    "pseudonym",
                                    chance.words("Heron", 1, 60),
                                    "capacity",
                                    "COUNTERPART_ENVOY",
                                    "handler",
                                    chance.of(List.of("envoy", "desk"))));
                else draft.put("line", line());
                draft.put("what", chance.words("doubt", 1, 200));
            }
            case "principal-changes" -> {
                var party = chance.of(scene.opening().parties()).name();
                var channelNow = house.reading(() -> house.channels().get(channel));
                var principals = channelNow.principals().stream()
                        .filter(one -> one.party().equals(party))
                        .toList();
                draft.put("party", party);
                draft.put("replaced", chance.of(principals).name());
                draft.put("successor", chance.words("successor", 1, 60));
                draft.put("office", "Minister");
                draft.put("what", "An election");
            }
            case "spoilers" -> {
                draft.put("who", "A newspaper");
                draft.put("what", chance.words("asks", 1, 200));
            }
            case "legal-bars" -> {
                draft.put("instrument", instrument());
                draft.put("item", chance.of(List.of(LegalItem.values())));
                draft.put("finding", chance.words("finding", 1, 200));
            }
            case "tempo-changes" -> {
                draft.put("tempo", chance.of(List.of(Tempo.values())));
                draft.put("reason", chance.words("reason", 1, 200));
            }
            case "withdrawal" -> {
                if (chance.in(0.5)) draft.put("wayOut", chance.of(List.of(WayOut.values())));
                draft.put("reason", chance.words("reason", 1, 200));
            }
            default -> throw new IllegalStateException(name);
        }
        return draft;
    }

    private UUID instrument() {
        var all = house.reading(() -> house.instruments().of(channel)).stream()
                .sorted(java.util.Comparator.comparing(one -> one.title()))
                .toList();
        return all.isEmpty() ? unknown() : chance.of(all).id();
    }

    private UUID line() {
        var all = house.reading(() -> house.intermediaries().of(channel)).stream()
                .sorted(java.util.Comparator.comparing(one -> one.pseudonym()))
                .toList();
        return all.isEmpty() ? unknown() : chance.of(all).id();
    }

    private UUID unknown() {
        return new UUID(chance.between(0, 9), 0);
    }
}
