/** Channels as REST resources. */
@NullMarked
package subrosa.channel.web;

import org.jspecify.annotations.NullMarked;
