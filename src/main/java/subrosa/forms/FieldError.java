package subrosa.forms;

/**
 * What is wrong with one field.
 *
 * @param path where the field is, with dots and positions: {@code provisions.0.heading}
 * @param code the broken constraint, for programs: {@code required}, {@code type}, {@code maxLength}, {@code option}, {@code unknown} …
 * @param message the remedy, for people; never quotes what was typed
 */
public record FieldError(String path, String code, String message) {}
