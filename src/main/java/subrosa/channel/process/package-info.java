/** The steps of the channel's diagrams that the institution does by itself. */
@NullMarked
package subrosa.channel.process;

import org.jspecify.annotations.NullMarked;
