package subrosa.review;

/** The office of the one who is to sign. All but {@code OTHER} need no full powers (VCLT 7(2)(a)). */
public enum SignatoryOffice {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    OTHER
}
