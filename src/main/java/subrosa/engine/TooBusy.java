package subrosa.engine;

import org.jspecify.annotations.Nullable;

/** Something met a conflict with other work on its channel each time it was tried. */
public class TooBusy extends RuntimeException {

    TooBusy(@Nullable Throwable cause) {
        super("Others are working on this channel at this moment. Nothing was sent; send it again.", cause);
    }
}
