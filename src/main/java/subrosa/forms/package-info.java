/** Form schemas, and what a submission must satisfy before anything else looks at it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package subrosa.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
