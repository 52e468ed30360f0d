package subrosa.instrument.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import subrosa.instrument.Placing;

/** The rows about understandings on a form that may have other fields besides. */
record Dispositions(@Nullable List<Placing> dispositions) {

    List<Placing> rows() {
        return dispositions == null ? List.of() : dispositions;
    }
}
