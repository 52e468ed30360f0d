package subrosa.sealing.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.sealing.Rotation;
import subrosa.sealing.RotationPhase;
import subrosa.sealing.Rotations;

/** The exchange of compartments' keys, and how far it has come. For anybody but administrators there is nothing here. */
@RestController
@RequestMapping("/api/keys/rotations")
class RotationResource {

    private final Rotations rotations;

    RotationResource(Rotations rotations) {
        this.rotations = rotations;
    }

    /** @param compartment a channel's reference, or {@code house}; nothing means all */
    record Asked(@Nullable String compartment) {}

    record RotationView(
            String ref,
            String compartment,
            RotationPhase phase,
            Instant phaseSince,
            String startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt,
            long total,
            long done) {

        static RotationView of(Rotation rotation) {
            return new RotationView(
                    rotation.reference(),
                    rotation.compartment(),
                    rotation.phase(),
                    rotation.phaseSince(),
                    rotation.startedBy(),
                    rotation.startedAt(),
                    rotation.finishedAt(),
                    rotation.total(),
                    rotation.total() - rotation.remaining());
        }
    }

    record RotationList(List<RotationView> items) {

        static RotationList of(List<Rotation> rotations) {
            return new RotationList(rotations.stream().map(RotationView::of).toList());
        }
    }

    @GetMapping
    RotationList every() {
        return RotationList.of(rotations.every());
    }

    /** Accepted: what was asked for is done in the background. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RotationList begin(@RequestBody(required = false) @Nullable Asked asked) {
        return RotationList.of(rotations.begin(asked == null ? null : asked.compartment()));
    }
}
