/** Subrosa: carries a breakthrough reached in private, whole and lawfully, to a formal agreement. */
@NullMarked
package subrosa;

import org.jspecify.annotations.NullMarked;
