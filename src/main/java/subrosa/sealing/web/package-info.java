/** What administrators do about keys. */
@NullMarked
package subrosa.sealing.web;

import org.jspecify.annotations.NullMarked;
