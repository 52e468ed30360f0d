package subrosa.instrument;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.channel.ReportChoices;

/** The instruments of a channel, for reports that name one; for whom their role opens them. */
@Component
class InstrumentChoices implements ReportChoices {

    private final InstrumentReading instruments;

    InstrumentChoices(InstrumentReading instruments) {
        this.instruments = instruments;
    }

    @Override
    public String field() {
        return "instrument";
    }

    /** @throws subrosa.channel.ClosedToYourRole for whoever has no part in them */
    @Override
    public List<Choice> of(String channel) {
        return instruments.of(channel).stream()
                .map(one -> new Choice(one.id().toString(), one.title()))
                .toList();
    }
}
