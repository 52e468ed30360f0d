package subrosa.site;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reader who asks. */
@RestController
class MeResource {

    private final Me me;

    MeResource(Me me) {
        this.me = me;
    }

    @GetMapping("/api/me")
    Me.Person me() {
        return me.asking();
    }
}
