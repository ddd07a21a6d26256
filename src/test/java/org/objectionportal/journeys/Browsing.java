package org.objectionportal.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Debian's Chromium, started once, and for each test people with a browser profile of their own. When a test fails, what
 * its browsers saw is in {@code target/traces} (open with Playwright's trace viewer).
 */
final class Browsing implements BeforeEachCallback, AfterEachCallback {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path TRACES = Path.of("target/traces");
    private static final double PATIENCE_MS = 20_000;
    /** Without a sandbox, because root may not have one; no background traffic of the browser's own. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<BrowserContext> traced = new ArrayList<>();
    private Browser browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = test.getRoot().getStore(ExtensionContext.Namespace.create(Browsing.class))
                .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class).browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-");
        if (failed) {
            traced.forEach(one -> one.tracing()
                    .stop(new Tracing.StopOptions().setPath(TRACES.resolve(name + traced.indexOf(one) + ".zip"))));
        }
        traced.clear();
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** Somebody whose browser runs no script. */
    Page withoutScripts() {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.context().tracing().start(new Tracing.StartOptions().setSnapshots(true));
        traced.add(page.context());
        return page;
    }

    /**
     * A browser that examiners can put scripts of their own into: the portal's policy would stop them. It leaves no traces,
     * which would take longer than the examination.
     */
    Page forExaminers(Browser.NewContextOptions options) {
        return page(options.setJavaScriptEnabled(true).setBypassCSP(true));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        contexts.add(context);
        return context.newPage();
    }

    /** The browser's process; JUnit ends it after the last test. */
    private static final class Chromium implements AutoCloseable {

        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
