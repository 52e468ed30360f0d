package subrosa.site;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Installation;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.policy.BrokenRule;
import subrosa.sealing.Closed;

/** What every page has: the account, the demo's banner, and one answer for what is absent or not this reader's. */
@ControllerAdvice(annotations = Controller.class)
@Controller
class Frame {

    private static final Set<Role> OVERSEERS = Set.of(Role.INSPECTOR, Role.RECORDS, Role.SECURITY);

    private final Knowers knowers;
    private final boolean provider;

    Frame(
            Environment environment,
            Installation installation,
            Knowers knowers,
            ObjectProvider<ThymeleafViewResolver> views) {
        this.knowers = knowers;
        this.provider = environment.acceptsProfiles(Profiles.of("production"));
        // On every page, that of a refusal included; a play has none.
        views.ifAvailable(pages -> {
            // Also where it is the default and nobody named a profile.
            pages.addStaticVariable("demo", environment.acceptsProfiles(Profiles.of("demo")));
            pages.addStaticVariable("exercise", installation.exercise());
        });
    }

    @ModelAttribute("account")
    String account() {
        return CurrentReader.isSet() ? CurrentReader.get().account() : "";
    }

    /** Whether the page of oversight opens to them. */
    @ModelAttribute("oversight")
    boolean oversight() {
        return CurrentReader.isSet() && OVERSEERS.stream().anyMatch(CurrentReader.get()::is);
    }

    @GetMapping("/sign-in")
    String signIn(Model page) {
        page.addAttribute("provider", provider);
        return "site/sign-in";
    }

    /** A record that was tampered with, or whose key is gone: whoever is inside is told which it is, and nobody else that there is one. */
    @ExceptionHandler
    ModelAndView closed(Closed e) {
        if (!knowers.of(e)) return absent();
        var page = new ModelAndView("site/closed", HttpStatus.INTERNAL_SERVER_ERROR);
        page.addObject("reason", e.getMessage());
        return page;
    }

    /** A task that is over has no page either; its address says no more than any other. */
    @ExceptionHandler({NotKnown.class, BrokenRule.class})
    ModelAndView absent() {
        return page(HttpStatus.NOT_FOUND, null);
    }

    /** Instead of a page: nothing is here, or it failed. */
    ModelAndView page(HttpStatus status, @Nullable UUID incident) {
        var page = new ModelAndView(incident == null ? "site/absent" : "site/failed", status);
        // The same for everybody.
        page.addObject("account", "");
        page.addObject("incident", incident);
        return page;
    }
}
