/** The only place that knows Camunda's internals. */
@NullMarked
package subrosa.engine.camunda;

import org.jspecify.annotations.NullMarked;
