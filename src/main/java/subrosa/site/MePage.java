package subrosa.site;

import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import subrosa.compartment.Level;

/** The reader's own page: as secret as the most secret thing that it tells of. Times are in UTC. */
@Controller
class MePage {

    private final Me me;

    MePage(Me me) {
        this.me = me;
    }

    @GetMapping("/me")
    String me(Model page) {
        var person = me.asking();
        page.addAttribute("me", person);
        page.addAttribute(
                "level", person.readIns().stream().map(Me.ReadIn::level).reduce(Level.UNCLASSIFIED, Level::higher));
        page.addAttribute("utc", ZoneOffset.UTC);
        return "site/me";
    }
}
