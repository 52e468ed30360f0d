package subrosa.conclusion;

import java.util.EnumSet;

/** The office of somebody who acts for a party, as far as the law of treaties asks (VCLT 7). */
public enum Office {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    HEAD_OF_MISSION,
    LEADER_OF_NON_STATE_PARTY,
    OTHER;

    private static final EnumSet<Office> GREAT_THREE = EnumSet.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER);

    /** As a signature block has it, for an office that speaks for itself. */
    public String title() {
        return switch (this) {
            case HEAD_OF_STATE -> "Head of State";
            case HEAD_OF_GOVERNMENT -> "Head of Government";
            case FOREIGN_MINISTER -> "Minister for Foreign Affairs";
            case HEAD_OF_MISSION -> "Head of Mission";
            case LEADER_OF_NON_STATE_PARTY, OTHER -> "";
        };
    }

    public boolean issuesPowers() {
        return GREAT_THREE.contains(this);
    }

    /** VCLT 7(2): the three for any act; a head of mission only to adopt the text with the receiving State. */
    public boolean needsNoPowersFor(TreatyAct act) {
        return GREAT_THREE.contains(this) || this == HEAD_OF_MISSION && act == TreatyAct.ADOPT;
    }
}
