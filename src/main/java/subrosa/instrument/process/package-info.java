/** The steps of the diagrams that the instrument module does. */
@NullMarked
package subrosa.instrument.process;

import org.jspecify.annotations.NullMarked;
