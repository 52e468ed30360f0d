package subrosa.instrument;

/**
 * The result of table A.
 *
 * @param row the row of table A, literally ({@code A3})
 * @param registrable whether the United Nations Secretariat may register it once in force (Charter 102)
 * @param advice what the row tells the lawyer besides
 */
public record InstrumentChoice(String row, InstrumentKind kind, boolean registrable, String advice) {}
