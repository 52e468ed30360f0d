/** Service tasks of the public announcement. */
@NullMarked
package subrosa.announcement.process;

import org.jspecify.annotations.NullMarked;
