package subrosa.channel.web;

import java.util.EnumSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import subrosa.channel.DossierPart;
import subrosa.channel.Readers;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** Who is read in: those inside know who is inside (design.md §7). */
@Component
@Order(90)
class ReadersPart implements DossierPart {

    private final Readers readers;
    private final Accounts accounts;

    ReadersPart(Readers readers, Accounts accounts) {
        this.readers = readers;
        this.accounts = accounts;
    }

    record ReadIn(String account, List<String> roles) {}

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public String template() {
        return "channel/readers";
    }

    @Override
    public List<ReadIn> of(String channel) {
        var inside = readers.inside(channel);
        var having = accounts.having(EnumSet.allOf(Role.class));
        return inside.stream()
                .map(account -> new ReadIn(
                        account,
                        having.entrySet().stream()
                                .filter(role -> role.getValue().contains(account))
                                .map(role -> role.getKey().key())
                                .sorted()
                                .toList()))
                .toList();
    }
}
