package subrosa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import subrosa.workers.WorkOutside;

/**
 * As {@link OnTheEngine}, with the web server, whose access log tells all that it can. Every class with exactly this shares one more application: here belongs
 * what only a server shows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.accesslog.buffered=false",
            "server.tomcat.accesslog.rotate=false",
            "server.tomcat.accesslog.directory=${user.dir}/target/access-log/${subrosa.test.jvm:alone}",
            "server.tomcat.accesslog.pattern=%m %U %q %s %{Referer}i %{Cookie}i %{Location}o %{ETag}o %{Set-Cookie}o"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Story.class, WorkOutside.class})
@TestExecutionListeners(
        listeners = {OneTime.class, FlowNodes.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface OnAServer {}
