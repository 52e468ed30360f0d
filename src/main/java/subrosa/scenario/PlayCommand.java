package subrosa.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.documents.Papers;
import subrosa.engine.MovableClock;

/**
 * {@code play SCENARIO --out DIR [--until STEP]} and {@code play --list}. Exit status 0 if every expectation held, 1 if one did not or the
 * scenario cannot be read.
 */
@Component
@Profile("play")
class PlayCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Scenarios scenarios;
    private final Player player;
    private final Papers papers;
    private final MovableClock clock;
    private int exit;

    PlayCommand(Scenarios scenarios, Player player, Papers papers, MovableClock clock) {
        this.scenarios = scenarios;
        this.player = player;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        // The paper is UTF-8 whatever the console's locale is.
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            if (arguments.containsOption("list")) list(out);
            else play(arguments, out);
        } catch (ScenarioUnreadable e) {
            out.println(e.getMessage());
            exit = 1;
        }
    }

    private void list(PrintStream out) {
        scenarios.all().forEach(scenario -> out.printf("%-20s %s%n", scenario.id(), scenario.title()));
    }

    private void play(ApplicationArguments arguments, PrintStream out) throws IOException {
        if (arguments.getNonOptionArgs().size() < 2)
            throw new ScenarioUnreadable("Name a scenario: play oslo-1993 --out DIR; play --list names them.");
        var scenario = scenarios.named(arguments.getNonOptionArgs().get(1));
        var until = option(arguments, "until");
        if (until != null) scenario = scenario.until(until);
        var printer = new TimelinePrinter(out);
        printer.begin(scenario);
        var steps = scenario.steps().size();
        var play = player.play(scenario, clock, step -> printer.step(step, steps));
        printer.end(play);
        var directory = option(arguments, "out");
        if (directory != null) write(play, Path.of(directory), out);
        exit = play.held() ? 0 : 1;
    }

    private void write(Player.Play play, Path directory, PrintStream out) throws IOException {
        Files.createDirectories(directory);
        TimelineFile.write(play, directory.resolve("timeline.json"));
        var channel = play.channel();
        if (channel != null)
            for (var paper : CurrentReader.runAs(Reader.system(), () -> papers.of(channel))) {
                Files.write(directory.resolve(paper.fileName()), paper.pdf());
                out.println("Wrote " + directory.resolve(paper.fileName()));
            }
        out.println("Wrote " + directory.resolve("timeline.json"));
    }

    private static @Nullable String option(ApplicationArguments arguments, String name) {
        var values = arguments.getOptionValues(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    @Override
    public int getExitCode() {
        return exit;
    }
}
