/** The steps of the channel's diagrams that the institution does by itself. */
@NullMarked
package subrosa.setback.process;

import org.jspecify.annotations.NullMarked;
