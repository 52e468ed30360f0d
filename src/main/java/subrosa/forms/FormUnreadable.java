package subrosa.forms;

/** A form file that cannot be used; the message says where it is wrong. */
public class FormUnreadable extends RuntimeException {

    public FormUnreadable(String message) {
        super(message);
    }
}
