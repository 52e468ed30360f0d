package subrosa.forms;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;

/** Times as ISO 8601 writes them, with their zone. Seconds may be left out, as the browser's form does; JSON Schema's own formats forbid that. */
enum Moment implements Format {
    OF_DAY("offset-time", DateTimeFormatter.ISO_OFFSET_TIME),
    IN_TIME("offset-date-time", DateTimeFormatter.ISO_OFFSET_DATE_TIME);

    private final String format;
    private final DateTimeFormatter reading;

    Moment(String format, DateTimeFormatter reading) {
        this.format = format;
        this.reading = reading;
    }

    @Override
    public String getName() {
        return format;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        try {
            reading.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
