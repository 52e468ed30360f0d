package subrosa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Subrosa {

    public static void main(String[] arguments) {
        SpringApplication.run(Subrosa.class, arguments);
    }
}
