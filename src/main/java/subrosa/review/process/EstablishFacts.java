package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;
import subrosa.review.LegalReviews;
import subrosa.review.OralOpinionDraft;

/**
 * Reads for table A what the dossier knows and no form asks (secrecy, parties, tempo, form), and whether the opinion that the literal input
 * {@code form} names bars the text under a checklist item.
 */
@Component
@Publishes({"barred", "instrumentSecret", "secretLetter", "instrumentForm", "channelTempo", "instrumentParties"})
class EstablishFacts extends ServiceTask {

    private final LegalReviews legalReviews;
    private final Instruments instruments;
    private final Channels channels;

    EstablishFacts(LegalReviews legalReviews, Instruments instruments, Channels channels) {
        this.legalReviews = legalReviews;
        this.instruments = instruments;
        this.channels = channels;
    }

    @Override
    protected void perform(Step step) {
        var instrument = instruments.get(step.instrument());
        var channel = channels.get(step.channel());
        step.publish(
                "barred",
                step.literal("form").equals("giveOralOpinion")
                        ? step.form("giveOralOpinion", OralOpinionDraft.class).bars()
                        : legalReviews.bars(instrument.id(), OpinionForm.of(step)));
        step.publish("instrumentSecret", instrument.secret());
        step.publish("secretLetter", instrument.hasSecretLetter());
        step.publish("instrumentForm", instrument.form().name());
        step.publish("channelTempo", channel.tempo().name());
        var nonState = channel.parties().stream()
                .anyMatch(party -> party.nature() == Nature.NON_STATE
                        && instrument.parties().contains(party.name()));
        step.publish("instrumentParties", nonState ? "NON_STATE" : "STATES");
    }
}
