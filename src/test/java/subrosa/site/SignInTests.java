package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.OnTheEngine;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.MovableClock;
import subrosa.engine.PasswordTooWeak;

/** Guessing gets nobody anywhere, and nobody learns from a refusal who has an account. */
@OnTheEngine
class SignInTests {

    private static final String RIGHT = "Oleander-1923-reef";
    private static final String WRONG = "Oleander-1923-reed";

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    private final String account =
            "clerk" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void waitsAfterAWrongPasswordBeforeItTakesTheRightOne() throws Exception {
        add();
        calls(account, WRONG).andExpect(status().isUnauthorized());

        calls(account, RIGHT).andExpect(status().isUnauthorized());

        advance(Duration.ofSeconds(2));
        calls(account, RIGHT).andExpect(status().isOk());
    }

    @Test
    void locksAnAccountAfterTenWrongPasswordsUntilAnAdministratorUnlocksIt() throws Exception {
        add();
        for (int guess = 0; guess < 10; guess++) {
            calls(account, WRONG).andExpect(status().isUnauthorized());
            advance(Duration.ofMinutes(2));
        }
        advance(Duration.ofDays(1));
        calls(account, RIGHT).andExpect(status().isUnauthorized());
        signsIn(account, RIGHT).andExpect(redirectedUrl("/sign-in?error"));

        unlocks("desk").andExpect(status().isNotFound());
        calls(account, RIGHT).andExpect(status().isUnauthorized());
        unlocks("admin").andExpect(status().isNoContent());

        calls(account, RIGHT).andExpect(status().isOk());
        signsIn(account, RIGHT).andExpect(redirectedUrl("/"));
    }

    @Test
    void answersWhatIsWrongUnknownOrLockedAlikeAndInTheSameTime() throws Exception {
        add();
        var answers = new HashMap<String, String>();

        answers.put("wrong", timed(() -> whole(calls(account, WRONG))));
        answers.put("locked", timed(() -> whole(calls(account, RIGHT))));
        answers.put("unknown", timed(() -> whole(calls("nobody", RIGHT))));
        answers.put("no name", timed(() -> whole(calls("", ""))));
        Assertions.assertThat(answers.values()).as("at the API").containsOnly(answers.get("wrong"));

        answers.put("wrong", timed(() -> whole(signsIn(account, WRONG))));
        answers.put("locked", timed(() -> whole(signsIn(account, RIGHT))));
        answers.put("unknown", timed(() -> whole(signsIn("nobody", RIGHT))));
        answers.put("no name", timed(() -> whole(signsIn("", ""))));
        Assertions.assertThat(answers.values()).as("at the form").containsOnly(answers.get("wrong"));
    }

    @Test
    void answersGuessesThatComeTogetherLikeOthers() throws Exception {
        add();
        var guesses = Executors.newFixedThreadPool(4);
        try {
            var answers = guesses.invokeAll(List.of(guess(), guess(), guess(), guess()));
            for (var answer : answers) assertThat(answer.get()).isEqualTo(401);
        } finally {
            guesses.shutdown();
        }
    }

    @Test
    void takesNoWeakPassword() {
        for (var weak : List.of("sub-rosa", "oleander-1923-reef", "Oleander-reef", "Xa1-" + account))
            Assertions.assertThatThrownBy(() -> accounts.add(account, weak, List.of(), Level.UNCLASSIFIED))
                    .isInstanceOf(PasswordTooWeak.class);
        assertThat(accounts.exists(account)).isFalse();
    }

    private void add() {
        accounts.add(account, RIGHT, List.of(Role.DESK), Level.SECRET);
    }

    private Callable<Integer> guess() {
        return () -> calls(account, WRONG).andReturn().getResponse().getStatus();
    }

    private ResultActions calls(String account, String password) throws Exception {
        return web.perform(get("/api/me").with(httpBasic(account, password)));
    }

    private ResultActions signsIn(String account, String password) throws Exception {
        return web.perform(post("/sign-in")
                .param("username", account)
                .param("password", password)
                .with(csrf()));
    }

    private ResultActions unlocks(String by) throws Exception {
        return web.perform(post("/api/accounts/{account}/unlock", account).with(httpBasic(by, "sub-rosa")));
    }

    private void advance(Duration duration) {
        clock.moveTo(clock.instant().plus(duration));
    }

    /** No sooner than any refusal comes. */
    private static String timed(Callable<String> refusal) throws Exception {
        var begun = System.nanoTime();
        var answer = refusal.call();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(250));
        return answer;
    }

    private static String whole(ResultActions answer) throws Exception {
        var response = answer.andReturn().getResponse();
        var whole = new StringBuilder().append(response.getStatus()).append('\n');
        for (var header : response.getHeaderNames())
            whole.append(header)
                    .append(": ")
                    .append(response.getHeaders(header))
                    .append('\n');
        return whole.append(response.getContentAsString()).toString();
    }
}
