package subrosa.oversight.web;

import java.util.regex.Pattern;

/** The form of a channel's reference: all that is known of it before somebody is asked whether there is such a channel. */
final class Reference {

    private static final Pattern PATTERN = Pattern.compile("[A-Z]{2}-[0-9A-Z]{6}");

    private Reference() {}

    static boolean looksLikeOne(String text) {
        return PATTERN.matcher(text).matches();
    }
}
