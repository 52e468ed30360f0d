package subrosa.channel;

import java.util.List;

/** How trust stands after a test: the agreed number passed, more to come, one failure to repeat at lower stakes, or two failures. */
public enum TestStanding {
    ENOUGH,
    MORE,
    REPEAT,
    DISTRUST;

    /** @param tests the observed tests, in order */
    static TestStanding of(List<Signal> tests) {
        var last = tests.get(tests.size() - 1);
        if (last.failed()) {
            var before = tests.size() > 1 ? tests.get(tests.size() - 2) : null;
            return before != null && before.failed() ? DISTRUST : REPEAT;
        }
        return tests.stream().filter(Signal::passed).count() >= last.testsAgreed() ? ENOUGH : MORE;
    }
}
