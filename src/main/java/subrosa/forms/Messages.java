package subrosa.forms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Words of ours in the reader's language, from {@code messages*.properties}. Where no request is being answered, as in a job or a
 * scenario, they are English.
 */
@Component
public final class Messages {

    private final MessageSource messages;

    public Messages(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** A constant by the name of its type and its own: {@code medium.IN_PERSON}. */
    public String of(Enum<?> constant, Object... values) {
        return of(key(constant), values);
    }

    /** A constant that has words of its own; they stand where a language has no others. */
    public String orElse(Enum<?> constant, String words) {
        return String.valueOf(messages.getMessage(key(constant), null, words, locale()));
    }

    /** Constants by their message; days, moments and languages as people write them; what was typed, as it was. */
    public String said(Object value) {
        if (value instanceof Enum<?> constant) return of(constant);
        if (value instanceof LocalDate day) return day.format(pattern("day"));
        if (value instanceof OffsetDateTime moment) return moment.format(pattern("moment"));
        if (value instanceof Locale language) return StringUtils.capitalize(language.getDisplayLanguage(locale()));
        return value.toString();
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(of(key), locale());
    }

    private static String key(Enum<?> constant) {
        return StringUtils.uncapitalize(constant.getDeclaringClass().getSimpleName()) + "." + constant.name();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocaleContext() == null ? Locale.ENGLISH : LocaleContextHolder.getLocale();
    }
}
