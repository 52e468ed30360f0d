package subrosa.site;

import java.util.List;

class ProductionIncomplete extends RuntimeException {

    private final List<String> missing;

    ProductionIncomplete(List<String> missing) {
        super(String.join(" ", missing));
        this.missing = List.copyOf(missing);
    }

    List<String> missing() {
        return missing;
    }
}
