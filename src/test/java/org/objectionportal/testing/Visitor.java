package org.objectionportal.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A person with a browser that knows cookies and redirects and nothing else. It keeps {@code Secure} cookies on plain
 * HTTP, as Chromium does for localhost and HTTP clients do not.
 */
public final class Visitor {

    public static final String PASSWORD = "objection-demo-2026";

    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    /** HTTP/1.1, as browsers speak it without TLS; what Java tries first, an upgrade to HTTP/2, now and then gets no answer. */
    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookiesByAuthority = new LinkedHashMap<>();
    private final URI base;

    /** A page as it arrived after all redirects. */
    public record Page(URI address, int status, String body, java.net.http.HttpHeaders headers) {
    }

    /** A visitor of the portal under test. */
    public Visitor() {
        this(URI.create(ConfigProvider.getConfig().getValue("portal.base-url", String.class)));
    }

    /** A visitor of the portal at that address. */
    public Visitor(URI base) {
        this.base = base;
    }

    /** Somebody of the demo, signed in through the real Keycloak. */
    public static Visitor signedIn(String name) {
        Visitor visitor = new Visitor();
        visitor.signIn(name, "en", "objections");
        return visitor;
    }

    /** Somebody signed in through the real Keycloak. */
    public static Visitor signedIn(Person person) {
        Visitor visitor = new Visitor();
        visitor.signIn(person, "en", "objections");
        return visitor;
    }

    /** Signs somebody of the demo in and returns the page they land on. */
    public Page signIn(String name, String language, String target) {
        return signIn(name + "@demo.example", PASSWORD, language, target);
    }

    /** Signs in and returns the page the person lands on. */
    public Page signIn(Person person, String language, String target) {
        return signIn(person.mailAddress(), person.password(), language, target);
    }

    private Page signIn(String mailAddress, String password, String language, String target) {
        return signInAt(get("/sign-in/start?lang=" + language + "&to=" + target), mailAddress, password);
    }

    /** Signs in on Keycloak's page that is open, and returns the page the person lands on. */
    public Page signInAt(Page form, Person person) {
        return signInAt(form, person.mailAddress(), person.password());
    }

    /** Keycloak's answer to that, before the browser follows it. */
    public HttpResponse<String> answerOf(Page form, Person person) {
        return answerOf(form, person.mailAddress(), person.password());
    }

    private Page signInAt(Page form, String mailAddress, String password) {
        return follow(answerOf(form, mailAddress, password));
    }

    private HttpResponse<String> answerOf(Page form, String mailAddress, String password) {
        Matcher action = FORM_ACTION.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No sign-in form at " + form.address() + " (" + form.status() + "):\n" + form.body());
        }
        URI target1 = form.address().resolve(action.group(1).replace("&amp;", "&"));
        return send(target1, "POST", form(Map.of("username", mailAddress, "password", password)), null);
    }

    public Page get(String path) {
        return follow(send(base.resolve(path), "GET", null, null));
    }

    public Page post(String path, Map<String, String> fields) {
        return follow(send(base.resolve(path), "POST", form(fields), base.getScheme() + "://" + base.getAuthority()));
    }

    /** Sends a form without following where it leads. */
    public HttpResponse<String> postOnly(String path, Map<String, String> fields) {
        return send(base.resolve(path), "POST", form(fields), base.getScheme() + "://" + base.getAuthority());
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookiesByAuthority.getOrDefault(base.getAuthority(), Map.of()).get(name));
    }

    public void keepCookie(String name, String value) {
        cookiesByAuthority.computeIfAbsent(base.getAuthority(), a -> new LinkedHashMap<>()).put(name, value);
    }

    private Page follow(HttpResponse<String> response) {
        HttpResponse<String> current = response;
        for (int hops = 0; current.statusCode() / 100 == 3 && current.statusCode() != 304; hops++) {
            if (hops > 10) {
                throw new AssertionError("Redirected without end at " + current.uri());
            }
            URI next = current.uri().resolve(current.headers().firstValue("Location").orElseThrow());
            current = send(next, "GET", null, null);
        }
        return new Page(current.uri(), current.statusCode(), current.body(), current.headers());
    }

    private HttpResponse<String> send(URI address, String method, String body, String origin) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8").method(method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        }
        if (origin != null) {
            request.header("Origin", origin).header("Sec-Fetch-Site", "same-origin");
        }
        Map<String, String> cookies = cookiesByAuthority.computeIfAbsent(address.getAuthority(), a -> new LinkedHashMap<>());
        if (!cookies.isEmpty()) {
            StringBuilder header = new StringBuilder();
            cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ").append(name).append('=').append(value));
            request.header("Cookie", header.toString());
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(line -> store(cookies, line));
            return response;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void store(Map<String, String> cookies, String line) {
        String[] parts = line.split(";", 2)[0].split("=", 2);
        boolean gone = parts[1].isEmpty() || line.matches("(?i).*;\\s*max-age=0.*");
        if (gone) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private static String form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&").append(encode(name)).append('=').append(encode(value)));
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
