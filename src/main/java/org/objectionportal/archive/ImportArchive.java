package org.objectionportal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/**
 * The operator's command that hands an archive to the portal: {@code --help} says how. Its exit code is 0 when everything
 * is in, 1 when something was refused or could not be read, 2 when it was called wrongly or the archive is not one that
 * can be read, 3 when the portal gave no answer: then it can be run again as it is.
 */
public final class ImportArchive {

    private final PrintStream out;
    private final boolean terminal;

    ImportArchive(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new ImportArchive(out, System.console() != null).run(arguments, System.getenv()));
    }

    /** @return the exit code */
    int run(String[] arguments, Map<String, String> environment) {
        try {
            if (Arrays.asList(arguments).contains("--help")) {
                out.print(text("help.txt"));
                return 0;
            }
            return hand(Options.read(arguments, environment));
        } catch (UsageException e) {
            out.println(e.getMessage() + ". --help says how.");
            return 2;
        } catch (GaveUpException e) {
            out.println(e.getMessage() + ". What was sent before is in; run the same command again later.");
            return 3;
        } catch (IOException e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private int hand(Options options) throws IOException, UsageException {
        try (Archive archive = Archive.open(options.archives())) {
            Recognition kind = Recognition.of(archive);
            Instant asOf = options.asOf() == null ? archive.date() : options.asOf();
            Account account = account(options, kind, archive);
            warn(options, kind);
            Tally tally = new Tally();
            try (Sink sink = sink(options, tally)) {
                out.println("Archive of " + kind + ", as of " + asOf + ", for " + account.uri());
                sink.add(account.line(asOf));
                sink.flush();
                if (tally.refused() > 0) {
                    throw new UsageException("The portal does not take the account: " + tally.refusals().keySet());
                }
                Layout layout = kind.layout(archive, account, new Lines(account.uri(), asOf, options.statedPublic()));
                new Import(archive, layout, sink, tally, out, terminal).run();
            } finally {
                out.print(tally);
            }
            return tally.complete() ? 0 : 1;
        }
    }

    private static Account account(Options options, Recognition kind, Archive archive) throws IOException, UsageException {
        String known = kind.accountUri(archive);
        Account account = options.account().or(known, kind.name(), kind.accountName(archive));
        if (account.uri() == null) {
            throw new UsageException("--account is missing: this archive does not say it");
        }
        if (known != null && !known.equals(account.uri())) {
            throw new UsageException("--account is not the account of this archive");
        }
        return account;
    }

    private void warn(Options options, Recognition kind) throws IOException, UsageException {
        if (options.statedPublic() && kind == Recognition.MASTODON) {
            throw new UsageException("--audience cannot be stated for Mastodon: its archive says it itself");
        }
        if (options.statedPublic()) {
            out.print(text("stated-public.txt"));
        } else if (kind != Recognition.MASTODON) {
            out.print(text("unknown-audience.txt"));
        }
        if (options.account().subject() == null) {
            out.print(text("no-subject.txt"));
        }
    }

    private static Sink sink(Options options, Tally tally) throws IOException {
        return options.write() != null ? new FileSink(options.write(), tally) : new PortalSink(new IngestClient(options.portal(),
                new ServiceToken(options.tokenEndpoint(), options.client(), options.secret())), tally);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ImportArchive.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
