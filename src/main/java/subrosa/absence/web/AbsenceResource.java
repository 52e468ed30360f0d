package subrosa.absence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.absence.Absence;
import subrosa.absence.AbsenceDraft;
import subrosa.absence.Absences;

/** The absences of whoever asks. */
@RestController
@RequestMapping("/api/me/absences")
class AbsenceResource {

    private final Absences absences;

    AbsenceResource(Absences absences) {
        this.absences = absences;
    }

    record DraftView(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay, @Nullable @Size(max = 64) String deputy) {

        AbsenceDraft draft() {
            return new AbsenceDraft(firstDay, lastDay, deputy);
        }
    }

    record AbsenceView(
            String id,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String deputy,
            Instant begins,
            Instant ends,
            String recordedBy,
            Instant recordedAt,
            @Nullable Instant endedAt) {

        static AbsenceView of(Absence absence) {
            return new AbsenceView(
                    absence.id().toString(),
                    absence.firstDay(),
                    absence.lastDay(),
                    absence.deputy().orElse(null),
                    absence.begins(),
                    absence.ends(),
                    absence.recordedBy(),
                    absence.recordedAt(),
                    absence.endedAt().orElse(null));
        }
    }

    record AbsenceList(List<AbsenceView> items) {}

    @GetMapping
    AbsenceList mine() {
        return new AbsenceList(absences.ofReader().stream().map(AbsenceView::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AbsenceView say(@RequestBody @Valid DraftView body) {
        return AbsenceView.of(absences.say(body.draft()));
    }

    /** What was said stays on record. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        absences.end(id);
    }
}
