package subrosa.instrument.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import subrosa.channel.DossierPart;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentReading;

/** The instruments to which the channel leads. */
@Component
@Order(30)
class InstrumentsPart implements DossierPart {

    private final InstrumentReading instruments;

    InstrumentsPart(InstrumentReading instruments) {
        this.instruments = instruments;
    }

    @Override
    public String name() {
        return "instruments";
    }

    @Override
    public String template() {
        return "instrument/instruments";
    }

    @Override
    public List<Instrument> of(String channel) {
        return instruments.of(channel);
    }
}
