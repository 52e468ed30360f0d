package subrosa.instrument;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import subrosa.channel.Sha256;

/**
 * The whole negotiated text: preamble, provisions, annexes, listed side letters and final clauses.
 *
 * <p>Refuses, whoever calls: a text without a provision, two provisions of one number, and a side letter that is both secret and
 * binding (INV-09).
 */
public record Text(
        String preamble,
        List<Provision> provisions,
        List<Annex> annexes,
        List<SideLetter> sideLetters,
        FinalClauses finalClauses) {

    public Text {
        preamble = preamble.strip();
        provisions = List.copyOf(provisions);
        annexes = List.copyOf(annexes);
        sideLetters = List.copyOf(sideLetters);
        if (provisions.isEmpty()) throw new TextIsEmpty();
        var numbers = new HashSet<String>();
        for (var provision : provisions)
            if (!numbers.add(provision.number())) throw new ProvisionNumberedTwice(provision.number());
        for (var letter : sideLetters) if (letter.secret() && letter.binding()) throw new SideLetterSecretAndBinding();
    }

    public List<Provision> bracketed() {
        return provisions.stream().filter(Provision::bracketed).toList();
    }

    Text withLettersPublished() {
        return new Text(
                preamble,
                provisions,
                annexes,
                sideLetters.stream().map(SideLetter::published).toList(),
                finalClauses);
    }

    /** The understandings that stand in a provision. */
    public Set<UUID> inProvisions() {
        var all = new HashSet<UUID>();
        provisions.forEach(provision -> all.addAll(provision.understandings()));
        return all;
    }

    /** The understandings that stand in a side letter. */
    public Set<UUID> inSideLetters() {
        var all = new HashSet<UUID>();
        sideLetters.forEach(letter -> all.addAll(letter.understandings()));
        return all;
    }

    /**
     * SHA-256, in lower-case hexadecimal, of the words of the text. The links to understandings are not words of it.
     *
     * <p>Each word string counts with its length, so that moving words from one article to the next changes the hash; Unicode forms and
     * line ends that no reader can tell apart do not.
     */
    public String hash() {
        var digest = Sha256.begin();
        add(digest, preamble);
        add(digest, provisions.size());
        for (var provision : provisions) {
            add(digest, provision.number());
            add(digest, provision.heading());
            add(digest, provision.text());
            add(digest, provision.bracketed() ? 1 : 0);
        }
        add(digest, annexes.size());
        for (var annex : annexes) {
            add(digest, annex.label());
            add(digest, annex.heading());
            add(digest, annex.text());
        }
        add(digest, sideLetters.size());
        for (var letter : sideLetters) {
            add(digest, letter.sender());
            add(digest, letter.addressee());
            add(digest, letter.subject());
            add(digest, letter.text());
            add(digest, (letter.binding() ? 1 : 0) + (letter.secret() ? 2 : 0));
        }
        add(digest, finalClauses.words());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String words) {
        var bytes = Normalizer.normalize(words.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .getBytes(StandardCharsets.UTF_8);
        add(digest, bytes.length);
        digest.update(bytes);
    }

    private static void add(MessageDigest digest, int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
