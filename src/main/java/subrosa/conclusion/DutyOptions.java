package subrosa.conclusion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.compartment.Role;
import subrosa.forms.FormContent;
import subrosa.forms.Messages;

/** What is owed afterwards and not done, to choose from: by whoever owes it. */
@Component
class DutyOptions implements FormContent {

    private static final Map<String, Role> OWED_BY =
            Map.of("dutiesToParliament", Role.PARL, "dutiesOfTreatySection", Role.TREATY);

    private final Duties duties;
    private final Messages messages;

    DutyOptions(Duties duties, Messages messages) {
        this.duties = duties;
        this.messages = messages;
    }

    @Override
    public Set<String> names() {
        return OWED_BY.keySet();
    }

    @Override
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID instrument) {
        if (instrument == null) return Map.of();
        var owed = duties.owed(instrument);
        var content = new LinkedHashMap<String, Object>();
        for (var name : wanted) content.put(name, options(owed, Objects.requireNonNull(OWED_BY.get(name))));
        return content;
    }

    private List<Map<String, String>> options(List<Requirement> owed, Role by) {
        return owed.stream()
                .filter(one -> one.owed().owedBy() == by)
                .map(one -> Map.of(
                        "label",
                        messages.of(
                                "duty.owed",
                                one.row(),
                                one.text(),
                                messages.said(Objects.requireNonNull(one.owed().dueOn()))),
                        "value",
                        one.row()))
                .toList();
    }
}
