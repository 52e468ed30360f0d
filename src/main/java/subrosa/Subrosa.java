package subrosa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Subrosa {

    public static void main(String[] arguments) {
        SpringApplication.run(Subrosa.class, arguments);
    }
}
