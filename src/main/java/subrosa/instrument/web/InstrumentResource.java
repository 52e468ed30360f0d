package subrosa.instrument.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.instrument.FurtherInstruments;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.InstrumentReading;

/** The instruments that a channel leads to. */
@RestController
@RequestMapping("/api/channels/{ref}/instruments")
class InstrumentResource {

    private final InstrumentReading instruments;
    private final FurtherInstruments further;

    InstrumentResource(InstrumentReading instruments, FurtherInstruments further) {
        this.instruments = instruments;
        this.further = further;
    }

    record InstrumentView(
            String id,
            String title,
            InstrumentForm form,
            List<String> languages,
            List<String> parties,
            boolean secret,
            boolean dropped,
            @Nullable String kind,
            @Nullable String row,
            @Nullable String hash) {

        static InstrumentView of(Instrument instrument) {
            return new InstrumentView(
                    instrument.id().toString(),
                    instrument.title(),
                    instrument.form(),
                    instrument.languages(),
                    instrument.parties(),
                    instrument.secret(),
                    instrument.dropped(),
                    instrument.kind().map(Enum::name).orElse(null),
                    instrument.row().orElse(null),
                    instrument.hasText() ? instrument.hash() : null);
        }
    }

    record InstrumentList(List<InstrumentView> items) {}

    record OutlineView(
            @NotBlank @Size(max = 300) String title,
            @NotNull InstrumentForm form,
            @NotEmpty List<@NotBlank String> languages,
            @NotEmpty List<@NotBlank String> parties,
            boolean secret) {}

    @GetMapping
    InstrumentList of(@PathVariable String ref) {
        return new InstrumentList(
                instruments.of(ref).stream().map(InstrumentView::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    InstrumentView add(@PathVariable String ref, @RequestBody @Valid OutlineView body) {
        return InstrumentView.of(further.add(
                ref,
                new InstrumentOutline(body.title(), body.form(), body.languages(), body.parties(), body.secret())));
    }
}
