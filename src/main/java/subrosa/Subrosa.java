package subrosa;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import subrosa.audit.VerifyLogCommand;
import subrosa.engine.EngineAhead;

/** Serves the institution; plays a scenario when the first argument is {@code play}, verifies a log when it is {@code verify-log}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Subrosa {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("verify-log")) System.exit(verifyLog(arguments));
        OptimisingCompiler.standBack();
        EngineAhead.read();
        if (arguments.length > 0 && arguments[0].equals("play")) play(arguments);
        else SpringApplication.run(Subrosa.class, arguments);
    }

    /** Nothing of the application is needed for it, and so nothing of it is started. */
    private static int verifyLog(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return VerifyLogCommand.run(Arrays.asList(arguments).subList(1, arguments.length), out);
    }

    /** In a database of its own, in memory. It ends when the play does, unless a step to stop at was named: then a browser can go on. */
    private static void play(String[] arguments) {
        var goOn = Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--until"));
        var application = new SpringApplication(Subrosa.class);
        application.setAdditionalProfiles("play");
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(goOn ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        var context = application.run(withEquals(arguments));
        if (!goOn) System.exit(SpringApplication.exit(context));
    }

    /** {@code --out DIR} is as good as {@code --out=DIR}. */
    private static String[] withEquals(String[] arguments) {
        var joined = new ArrayList<String>();
        for (var argument : arguments) {
            var last = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            if (List.of("--out", "--until").contains(last)) joined.set(joined.size() - 1, last + "=" + argument);
            else joined.add(argument);
        }
        return joined.toArray(String[]::new);
    }
}
