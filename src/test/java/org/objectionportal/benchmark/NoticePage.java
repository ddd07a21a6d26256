package org.objectionportal.benchmark;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectionportal.stack.MeasuredStack;

/** The notice page (G1a) against nginx serving the same bytes and headers, on one and the same core. */
final class NoticePage {

    private static final int SERVER_CORE = 0;
    private static final int DRIVER_CORE = 1;
    private static final int CONNECTIONS = 64;
    private static final List<String> HEADERS = List.of("Accept-Encoding: gzip");
    private static final String PATH = "/en/notice";
    /** nginx makes these itself. */
    private static final Set<String> OWN = Set.of("content-length", "date", "server", "connection", "content-type");

    private final MeasuredStack stack;
    private final Plan plan;
    private final Report report;

    NoticePage(MeasuredStack stack, Plan plan, Report report) {
        this.stack = stack;
        this.plan = plan;
        this.report = report;
    }

    void measure() throws Exception {
        HttpResponse<byte[]> page = Browser.get(stack.portalUrl() + PATH, "Accept-Encoding", "gzip");
        String nginxUrl = "http://localhost:" + stack.freePort();
        Process nginx = stack.start("nginx", List.of("taskset", "-c", String.valueOf(SERVER_CORE),
                "nginx", "-p", stack.home().toString(), "-c", configuration(page, URI.create(nginxUrl).getPort()).toString()));
        Thread.sleep(500);
        HttpResponse<byte[]> copy = Browser.get(nginxUrl + PATH, "Accept-Encoding", "gzip");
        if (!Arrays.equals(page.body(), copy.body())) {
            throw new IllegalStateException("nginx does not serve the same bytes");
        }
        report.say("Notice: %d bytes gzip; headers of the portal %s; of nginx besides %s", page.body().length,
                page.headers().map().keySet(), copy.headers().map().keySet().stream()
                        .filter(name -> page.headers().firstValue(name).isEmpty()).toList());
        wrk(stack.portalUrl(), plan.warmUp());
        wrk(nginxUrl, 2);
        Series[] rate = {new Series(), new Series()};
        Series[] cpu = {new Series(), new Series()};
        for (int pair = 0; pair < plan.pairs(); pair++) {
            for (int turn = 0; turn < 2; turn++) {
                int side = (pair + turn) % 2;
                ProcessHandle server = side == 0 ? stack.portalProcess() : nginx.toHandle();
                double before = Cpu.of(server);
                Wrk seen = wrk(side == 0 ? stack.portalUrl() : nginxUrl, plan.seconds());
                cpu[side].add((Cpu.of(server) - before) / seen.good());
                rate[side].add(seen.perSecond());
            }
        }
        nginx.destroy();
        nginx.waitFor();
        report.heading("Notice page against nginx, 64 connections, one core each for server and driver");
        report.row("requests/s (G1a)", rate[0].text(0), rate[1].text(0), rate[0].over(rate[1]).text(2), ">= 0.60 (0.75)");
        report.row("CPU us/request of the server, nginx/portal", cpu[0].text(1), cpu[1].text(1), cpu[1].over(cpu[0]).text(2),
                ">= 0.60 (0.75)");
    }

    private Wrk wrk(String url, int seconds) throws Exception {
        Wrk seen = Wrk.run(stack.home(), DRIVER_CORE, CONNECTIONS, seconds, url + PATH, HEADERS, "read.lua");
        if (seen.bad() > 0) {
            throw new IllegalStateException(seen.bad() + " failed requests to " + url);
        }
        return seen;
    }

    /** As fast as nginx is known to serve a file: one process, sendfile, the file kept open, no log, no own validators. */
    private Path configuration(HttpResponse<byte[]> page, int port) throws Exception {
        Path file = stack.home().resolve("notice");
        Files.write(file, page.body());
        String headers = page.headers().map().entrySet().stream().filter(header -> !OWN.contains(header.getKey().toLowerCase()))
                .map(header -> "add_header " + header.getKey() + " \"" + header.getValue().get(0).replace("\"", "\\\"") + "\";")
                .collect(Collectors.joining("\n      "));
        return Files.writeString(stack.home().resolve("nginx.conf"), """
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx-error.log;
                events { worker_connections 256; multi_accept on; }
                http {
                  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; server_tokens off; etag off;
                  max_ranges 0; keepalive_requests 1000000000; keepalive_timeout 75s; open_file_cache max=10;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                  uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                  server {
                    listen 127.0.0.1:%2$d;
                    location = %3$s {
                      alias %4$s;
                      types {} default_type "%5$s";
                      add_header Last-Modified "";
                      %6$s
                    }
                  }
                }
                """.formatted(stack.home(), port, PATH, file, page.headers().firstValue("content-type").orElseThrow(), headers));
    }
}
