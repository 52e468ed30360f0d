package subrosa.scenario;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints a play as two columns, what the system says beside what history did, while it is played. */
final class TimelinePrinter {

    private static final int WIDTH = 58;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final PrintStream out;
    private String month = "";
    private int played;

    TimelinePrinter(PrintStream out) {
        this.out = out;
    }

    void begin(Scenario scenario) {
        out.println();
        out.println(scenario.title());
        out.println("=".repeat(scenario.title().length()));
        wrap(scenario.summary(), 2 * WIDTH).forEach(out::println);
        out.println();
        out.println("Source: " + scenario.source());
        out.println();
        out.println(pad("  SYSTEM SAYS") + "   HISTORY DID");
    }

    void step(Played step, int of) {
        played++;
        var on = MONTH.format(step.at());
        if (!on.equals(month)) {
            out.println();
            out.println("──── " + on + " " + "─".repeat(2 * WIDTH - on.length() - 4));
            month = on;
        }
        out.println();
        out.printf(
                "%3d/%d  %s  %s  ·  %s%s  ·  %s%n",
                played,
                of,
                step.stage() == null ? "   " : step.stage(),
                DAY.format(step.at()),
                step.step().by(),
                step.step().who() == null ? "" : " (" + step.step().who() + ")",
                step.act());
        columns(left(step), right(step.step().history()));
        step.unmet()
                .forEach(unmet -> out.println("  FAILED at step " + step.step().step() + ": " + unmet));
    }

    void end(Player.Play play) {
        out.println();
        out.println("─".repeat(2 * WIDTH + 3));
        out.println(
                play.held()
                        ? "All " + play.steps().size() + " steps held."
                        : "Stopped after " + play.steps().size() + " of "
                                + play.scenario().steps().size() + " steps.");
        out.println("It took " + play.humanTasks() + " human tasks"
                + (play.confirmations() == 0 ? "" : ", " + play.confirmations() + " confirmations of calls")
                + " and " + play.fields() + " fields.");
    }

    private static List<String> left(Played step) {
        var lines = new ArrayList<String>();
        if (step.refused() != null) lines.addAll(wrap("Refused. " + step.refused(), WIDTH - 4));
        for (var said : step.systemSays()) {
            var day = said.at().toLocalDate().equals(step.at().toLocalDate())
                    ? ""
                    : said.at().format(DateTimeFormatter.ofPattern("d MMM: ", Locale.ENGLISH));
            var rows = said.rows().isEmpty() ? "" : " [" + String.join(", ", said.rows()) + "]";
            var reason = said.reason() == null ? "" : " “" + said.reason() + "”";
            lines.addAll(wrap(said.stage() + " " + day + said.act() + rows + reason, WIDTH - 4));
        }
        return lines;
    }

    private static List<String> right(@Nullable String history) {
        return history == null ? List.of() : wrap(history, WIDTH);
    }

    private void columns(List<String> left, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++)
            out.println(
                    (pad("  " + (i < left.size() ? left.get(i) : "")) + " │ " + (i < right.size() ? right.get(i) : ""))
                            .stripTrailing());
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(0, WIDTH - text.length()));
    }

    /** Continued lines are indented by two. */
    private static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("  ");
            } else if (line.length() > 0 && !line.toString().isBlank()) line.append(' ');
            line.append(word);
        }
        if (line.length() > 0) lines.add(line.toString());
        return lines;
    }
}
