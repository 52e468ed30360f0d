package subrosa.withdrawal;

/** @param deniesContact whether the words deny that there was a contact; they may decline to say, never deny */
public record LinesDraft(String words, String answers, boolean deniesContact) {}
