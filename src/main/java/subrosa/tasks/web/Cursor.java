package subrosa.tasks.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Where a page of a list begins, as the list before it said; callers pass it on unread. */
record Cursor(int from) {

    @Component
    static class Reading implements Converter<String, Cursor> {
        @Override
        public Cursor convert(String text) {
            return new Cursor(Integer.parseUnsignedInt(text));
        }
    }
}
