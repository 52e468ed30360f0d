/** The steps of the diagrams that the channel module does. */
@NullMarked
package subrosa.channel.process;

import org.jspecify.annotations.NullMarked;
