package subrosa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import subrosa.instrument.Talks;
import subrosa.oversight.Archiving;
import subrosa.scenario.Oslo;
import subrosa.workers.WorkOutside;

/**
 * A test on the whole application without its web server: real engine, real database, the clock in the test's hands, the job executor off.
 *
 * <p>All such tests share one application and one database; each opens a channel of its own. A property or a bean more for
 * one class would start a second application, which costs as much as many tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"camunda.bpm.job-execution.enabled=false"})
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestClock.class,
    Story.class,
    Books.class,
    Oslo.class,
    Talks.class,
    Concluding.class,
    Statements.class,
    Archiving.class,
    WorkOutside.class
})
@TestExecutionListeners(
        listeners = {OneTime.class, AccountsOfOneClass.class, FlowNodes.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface OnTheEngine {}
