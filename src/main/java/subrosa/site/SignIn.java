package subrosa.site;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How somebody becomes known to the house. There is one way at a time: passwords of our own, or an identity provider. */
interface SignIn {

    /** What a program is told to come with: the value of {@code WWW-Authenticate}. */
    String challenge();

    /** @param refusal answers whoever comes with the wrong thing like whoever comes with nothing */
    void ofPrograms(HttpSecurity http, ProblemEntryPoint refusal) throws Exception;

    void ofPeople(HttpSecurity http) throws Exception;

    /** Where a page's form may lead, besides the house itself: a site, or nothing. */
    String formsLeadTo();
}
