/** Where requests are logged: each in one place, before its answer leaves the house. */
@NullMarked
package subrosa.audit.web;

import org.jspecify.annotations.NullMarked;
