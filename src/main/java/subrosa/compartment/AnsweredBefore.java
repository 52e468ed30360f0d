package subrosa.compartment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What was answered to need-to-know in this transaction, so that the database is asked once for each reader and compartment. */
@Component
@Scope(OncePerTransaction.SCOPE)
class AnsweredBefore {

    enum Way {
        READ_IN,
        BY_REQUEST
    }

    private record Question(String compartment, Reader reader, Way way) {}

    private final Map<Question, Boolean> answers = new HashMap<>();

    boolean orElse(String compartment, Reader reader, Way way, BooleanSupplier ask) {
        return answers.computeIfAbsent(new Question(compartment, reader, way), question -> ask.getAsBoolean());
    }

    /** Somebody was read in or off, or may read by request: the same question may have another answer now. */
    void forget() {
        answers.clear();
    }
}
