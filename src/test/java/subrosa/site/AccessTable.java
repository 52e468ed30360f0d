package subrosa.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is answered what, as {@code access.txt} has it. */
record AccessTable(List<Line> lines) {

    static final String NOBODY = "nobody";
    private static final String INSIDE = "inside";
    private static final String OTHERS = "others";

    static AccessTable read() {
        try (var file = AccessTable.class.getResourceAsStream("access.txt")) {
            var lines = new ArrayList<Line>();
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                if (!line.isBlank() && !line.startsWith("#"))
                    lines.add(Line.of(line.strip().split("\\s+")));
            return new AccessTable(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request, and the answer to each account or group of accounts. */
    record Line(String method, String address, Map<String, String> answers) {

        private static Line of(String[] words) {
            var answers = new HashMap<String, String>();
            for (int i = 2; i < words.length; i += 2)
                for (var who : words[i].split(","))
                    if (answers.put(who, words[i + 1]) != null)
                        throw new IllegalArgumentException(who + " twice in " + Arrays.toString(words));
            return new Line(words[0], words[1], Map.copyOf(answers));
        }

        /** Whether its address has the reference of a channel, or the id of something in one. */
        boolean isAboutSomething() {
            return address.contains("{ref}") || address.contains("{id}");
        }

        String request() {
            return method + " " + address;
        }

        String answerTo(String account, Set<String> inside) {
            if (answers.containsKey(account)) return answers.get(account);
            if (account.equals(NOBODY)) return "none";
            if (inside.contains(account) && answers.containsKey(INSIDE)) return answers.get(INSIDE);
            return answers.getOrDefault(OTHERS, "none");
        }
    }
}
