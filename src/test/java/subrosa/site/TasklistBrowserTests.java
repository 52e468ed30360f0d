package subrosa.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The demo as a person meets it: sign in, find a task, do it. Pictures of the pages are written below target. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tasklist;DB_CLOSE_DELAY=-1",
            "subrosa.keys.store=memory",
            "subrosa.audit.keys=memory"
        })
@DirtiesContext
class TasklistBrowserTests {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        assertThat(complaints)
                .as("errors in the console, the policy's among them")
                .isEmpty();
    }

    @Test
    void deskKeepsAPromiseAndALaterWindowKeepsWhatWasTyped() {
        var late = signedIn("desk", WIDE);
        link(late, "Keep the promise").click();
        report(late, "Another window was open.");
        assertThat(late.locator("#kept")).containsText("Kept for you");

        var page = signedIn("desk", WIDE);
        var promise = link(page, "Keep the promise");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Work")))
                .isVisible();
        promise.click();
        assertThat(page.locator("#kept")).containsText("What you typed before is here again");
        assertThat(field(page, "What was done")).hasValue("Another window was open.");
        picture(page, "task-draft", WIDE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin afresh"))
                .click();
        assertThat(field(page, "What was done")).hasValue("");

        // Sent wrongly: the form says what is missing, and keeps what was typed.
        field(page, "What was done").fill("The papers went to the other side.");
        send(page);
        assertThat(page.locator(".fjs-form-field-error").first()).isVisible();
        assertThat(field(page, "What was done")).hasValue("The papers went to the other side.");
        picture(page, "task-refused", WIDE);

        report(page, "The papers went to the other side.");
        send(page);

        page.waitForURL(address("/"));
        assertThat(link(page, "Keep the promise")).hasCount(0);

        send(late);
        assertThat(late.locator("#problem")).containsText("This task was completed by desk");
        assertThat(late.locator("#problem")).containsText("copy what you still need");
        assertThat(field(late, "What was done")).hasValue("Another window was open.");
        assertThat(field(late, "How it is known")).hasValue("The driver's receipt");
        picture(late, "task-done-meanwhile", WIDE);
        // The browser notes the refusals that the page tells: the task is over, and the draft was kept from another
        // window since.
        complaints.removeIf(complaint -> complaint.contains("409") || complaint.contains("412"));
        assertKeepsNothing(late);
        assertKeepsNothing(page);
    }

    /** Of all places where a browser could keep what was typed, the page uses none. */
    private static void assertKeepsNothing(Page page) {
        assertThat(
                        page.evaluate(
                                """
                        async () => [
                          ...Object.values(localStorage),
                          ...Object.values(sessionStorage),
                          ...(await indexedDB.databases()).map(one => one.name),
                          ...('caches' in window ? await caches.keys() : []),
                          document.cookie,
                          history.state ? JSON.stringify(history.state) : '',
                        ].filter(kept => kept !== '')"""))
                .isEqualTo(List.of());
    }

    private static void report(Page page, String done) {
        field(page, "What was done").fill(done);
        page.getByLabel("Yes").check();
        var on = field(page, "On");
        on.fill(LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)));
        on.press("Enter");
        field(page, "How it is known").fill("The driver's receipt");
    }

    @Test
    void anEnvoyReadsAndMendsATaskInFrench() {
        var page = window(WIDE, "fr-FR");
        page.navigate(address("/"));
        page.getByLabel("Compte").fill("envoy");
        page.getByLabel("Phrase secrète").fill("sub-rosa");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        link(page, "Préparer une épreuve").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Préparer une épreuve")))
                .isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer"))
                .click();
        assertThat(page.locator(".fjs-form-field-error").first()).hasText("Ce champ est obligatoire.");
        var by = field(page, "Au plus tard le").first();
        assertThat(by).hasAttribute("placeholder", "jj/mm/aaaa");
        by.focus();
        assertThat(page.locator(".flatpickr-calendar.open .flatpickr-weekday").first())
                .hasText(Pattern.compile("lun"));
        assertThat(page.locator(".flatpickr-calendar.open option").first()).hasText("janvier");
        picture(page, "task-french", WIDE);
    }

    @Test
    void aSessionThatIsOverTakesNothingOfWhatWasTypedAlong() {
        var page = signedIn("envoy", WIDE);
        link(page, "Plan a test").click();
        field(page, "What we ask them to do").fill("A prisoner is set free.");
        var by = field(page, "By").first();
        by.fill("01/12/2030");
        by.press("Enter");
        field(page, "How we shall see it").fill("He is seen at home.");
        page.getByLabel("Low").check();
        field(page, "Tests to be passed").fill("3");
        page.context().clearCookies();

        send(page);
        assertThat(page.locator("#problem")).containsText("Your session is over.");
        assertThat(field(page, "What we ask them to do")).hasValue("A prisoner is set free.");
        picture(page, "session-over", WIDE);

        var other = page.context().newPage();
        signIn(other, "poldir", "sub-rosa");
        other.waitForURL(address("/"));
        send(page);
        assertThat(page.locator("#problem")).containsText("Another account is signed in");

        page.context().clearCookies();
        signIn(other, "envoy", "sub-rosa");
        other.waitForURL(address("/"));
        // The task stays open for the other tests: what would be taken now is looked at here instead.
        var stale = page.locator("meta[name=csrf]").getAttribute("content");
        var taken = new ArrayList<String>();
        page.route("**/completion", route -> {
            if (stale.equals(route.request().headers().get("x-csrf-token"))) route.resume();
            else {
                taken.add(route.request().postData());
                route.fulfill(new Route.FulfillOptions().setStatus(422).setBody("{\"detail\": \"Taken.\"}"));
            }
        });
        send(page);
        assertThat(page.locator("#problem")).containsText("Taken.");
        assertThat(taken).singleElement().asString().contains("A prisoner is set free.");
        // The browser notes the refusals that the page tells.
        complaints.removeIf(complaint -> Stream.of("401", "403", "422").anyMatch(complaint::contains));
    }

    @Test
    void aSessionIsTheBrowsersAloneAndLeavesNothingBehind() {
        var page = signedIn("poldir", WIDE);
        assertThat(page.context().cookies()).hasSize(1).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });
        page.evaluate("sessionStorage.setItem('draft', 'words')");
        var before = page.context().cookies().get(0).value;

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();

        page.waitForURL(address("/sign-in"));
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        assertThat(page.context().cookies())
                .allSatisfy(cookie -> assertThat(cookie.value).isNotEqualTo(before));
    }

    @Test
    void outsiderSeesNothing() {
        var task = link(signedIn("envoy", WIDE), "Plan a test").getAttribute("href");
        var page = signedIn("outsider", WIDE);
        assertThat(page.locator("main")).containsText("Nothing waits for you.");
        assertThat(page.getByText("DEMO: invented data")).isVisible();
        assertThat(page.locator("table")).hasCount(0);
        picture(page, "work-empty", WIDE);

        var hidden = page.request().get(address(task));
        var nonsense = page.request().get(address("/tasks/nonsense"));
        assertThat(hidden.status()).isEqualTo(404).isEqualTo(nonsense.status());
        assertThat(withoutTokens(hidden.text())).isEqualTo(withoutTokens(nonsense.text()));
    }

    @Test
    void tellsAStrangerOnlyThatTheWordsAreWrong() {
        var page = window(NARROW);
        signIn(page, "nobody", "sub-rosa");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Account or passphrase is wrong.");
        picture(page, "sign-in-refused", NARROW);
    }

    /** Of another role than the one whose task is done above: each test finds its work whichever runs first. */
    @Test
    void everyPageIsReadableByAllAndFitsASmallScreen() {
        for (var width : List.of(WIDE, NARROW)) {
            var page = window(width);
            page.navigate(address("/sign-in"));
            inspect(page, "sign-in", width);
            signIn(page, "envoy", "sub-rosa");
            inspect(page, "work", width);
            link(page, "Your account: envoy").click();
            assertThat(page.locator("tbody tr").first()).isVisible();
            inspect(page, "me", width);
            page.goBack();
            link(page, "Plan a test").click();
            assertThat(page.locator(".fjs-form-field").first()).isVisible();
            inspect(page, "task", width);
            send(page);
            assertThat(page.locator(".fjs-form-field-error").first()).isVisible();
            inspect(page, "task-errors", width);
        }
    }

    @Test
    void thePagesOfOversightAreReadableByAllAndFitASmallScreen() {
        for (var width : List.of(WIDE, NARROW)) {
            var page = signedIn("inspector", width);
            link(page, "Oversight").click();
            page.getByText("Show codeword").first().click();
            assertThat(page.getByText("shown, logged")).hasCount(1);
            inspect(page, "oversight", width);
            for (var name : List.of("oversight/requests", "oversight/disposals", "oversight/log", "requests/new")) {
                page.navigate(address("/" + name));
                inspect(page, name.replace('/', '-'), width);
            }
            page.navigate(address("/oversight/log"));
            field(page, "Channel").fill("what was said");
            page.keyboard().press("Enter");
            assertThat(page.url()).as("words do not leave for an address").endsWith("/oversight/log");
            field(page, "Channel").fill("house");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("chain=house"));
            assertThat(page.locator("tbody tr").first()).containsText("house");
        }
    }

    private static void inspect(Page page, String name, int width) {
        picture(page, name, width);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s fits %d pixels", name, width)
                .isLessThanOrEqualTo(width);
        var findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(finding -> Set.of("serious", "critical").contains(finding.getImpact()))
                        .map(finding -> finding.getId() + ": "
                                + finding.getNodes().get(0).getHtml());
        assertThat(findings).as("barriers on %s at %d pixels", name, width).isEmpty();
    }

    private static void picture(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }

    private Page signedIn(String account, int width) {
        var page = window(width);
        signIn(page, account, "sub-rosa");
        return page;
    }

    private void signIn(Page page, String account, String passphrase) {
        page.navigate(address("/"));
        page.getByLabel("Account").fill(account);
        page.getByLabel("Passphrase").fill(passphrase);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** A window of its own, with its own session; what the browser complains about in it fails the test. */
    private Page window(int width) {
        return window(width, "en-GB");
    }

    private Page window(int width, String language) {
        var window = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale(language));
        windows.add(window);
        var page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + label + "\\b"));
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
    }

    /** Every answer has a token of its own against forged requests; it tells nothing of the page. */
    private static String withoutTokens(String html) {
        return html.replaceAll("(name=\"_csrf\" value|content)=\"[\\w-]{60,}\"", "");
    }

    private static Path chromium() {
        var names = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(file -> file.toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium on the path (Debian: apt install chromium)."));
    }
}
