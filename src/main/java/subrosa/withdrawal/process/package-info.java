/** The steps of the channel's diagrams that the institution does by itself. */
@NullMarked
package subrosa.withdrawal.process;

import org.jspecify.annotations.NullMarked;
