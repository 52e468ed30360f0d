package subrosa.walk;

import java.util.List;
import java.util.Random;

/** Whatever one walk leaves to chance. The same seed gives the same walk, so nothing else may be random. */
final class Chance {

    private final Random random;
    private final String mark;
    private int said;

    /** @param mark what all words begin with, so that they can be found again */
    Chance(long seed, String mark) {
        this.random = new Random(seed);
        this.mark = mark;
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends count. */
    int between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some of these in their order, each with that share. */
    <T> List<T> some(List<T> all, double share) {
        return all.stream().filter(one -> in(share)).toList();
    }

    /** How many of something: mostly few. */
    int few(int most) {
        int count = 0;
        while (count < most && in(0.4)) count++;
        return count;
    }

    /** Words that this walk has not used before; now and then as many as there is room for. */
    String words(String about, int least, int most) {
        var words = new StringBuilder(mark).append(about).append(' ').append(++said);
        int length = in(0.01) ? most : Math.min(least, most);
        while (words.length() < length) words.append(" and so on: «ü»");
        return words.length() > most ? words.substring(words.length() - most) : words.toString();
    }
}
