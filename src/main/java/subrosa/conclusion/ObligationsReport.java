package subrosa.conclusion;

import java.util.List;

/** The quarterly report on an instrument's obligations. */
public record ObligationsReport(List<ObligationReport> entries) {

    public ObligationsReport {
        entries = entries == null ? List.of() : List.copyOf(entries);
    }
}
