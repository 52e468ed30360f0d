package subrosa;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import subrosa.engine.MovableClock;

/**
 * Puts the engine's clock where the application's stands before each test. All engines of one JVM share theirs, so an application that was
 * tested in between has left it at its own time, and a timer that repeats would fall due at the same moment for ever.
 */
class OneTime implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        var clock = test.getApplicationContext().getBean(MovableClock.class);
        clock.moveTo(clock.instant());
    }
}
