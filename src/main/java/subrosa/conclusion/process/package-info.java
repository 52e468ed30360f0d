/** Service tasks of conclusion, entry into force and stewardship. */
@NullMarked
package subrosa.conclusion.process;

import org.jspecify.annotations.NullMarked;
