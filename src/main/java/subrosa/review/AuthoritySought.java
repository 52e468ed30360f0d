package subrosa.review;

/** What an action memorandum asks for (domain.md §7, document 6). */
public enum AuthoritySought {
    NEGOTIATE,
    CONCLUDE,
    AMEND,
    EXTEND,
    TERMINATE
}
