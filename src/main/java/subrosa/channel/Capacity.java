package subrosa.channel;

/** What a third person does between the sides, least first (domain.md §1). */
public enum Capacity {
    COUNTERPART_ENVOY,
    INTERMEDIARY,
    GOOD_OFFICES,
    FACILITATOR,
    MEDIATOR,
    GUARANTOR
}
