package subrosa.channel.web;

import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import subrosa.channel.Channels;
import subrosa.channel.Dossier;
import subrosa.compartment.Level;

/** The channels that a reader is inside of, and the dossier of each. */
@Controller
class DossierPages {

    private final Channels channels;
    private final Dossier dossier;

    DossierPages(Channels channels, Dossier dossier) {
        this.channels = channels;
        this.dossier = dossier;
    }

    @GetMapping("/channels")
    String channels(Model page) {
        page.addAttribute("listed", channels.listed());
        page.addAttribute("utc", ZoneOffset.UTC);
        // A list tells that channels exist, which is secret by itself (design.md §7).
        page.addAttribute("level", Level.SECRET);
        return "channel/channels";
    }

    @GetMapping("/channels/{ref}")
    String dossier(@PathVariable String ref, Model page) {
        var opened = dossier.open(ref);
        var channel = opened.channel();
        page.addAttribute("channel", channel);
        page.addAttribute("parts", opened.parts());
        page.addAttribute("utc", ZoneOffset.UTC);
        page.addAttribute("level", channel.level());
        page.addAttribute("codeword", channel.codeword());
        return "channel/dossier";
    }
}
