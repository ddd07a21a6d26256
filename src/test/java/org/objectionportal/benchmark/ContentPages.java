package org.objectionportal.benchmark;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.objectionportal.stack.MeasuredStack;

/** The page of somebody's own content (G5): with few and with many items, and against its queries run bare. */
final class ContentPages {

    private static final int DRIVER_CORE = 1;
    private static final int WARMING = 8;

    /** Each filter where it finds 100 items, and where it finds nearly all. */
    private static final Map<String, String> RARE_AND_COMMON = new LinkedHashMap<>();

    static {
        RARE_AND_COMMON.put("by product, half of all", "?product=FACEBOOK");
        RARE_AND_COMMON.put("by status, 100 hits", "?status=eligible");
        RARE_AND_COMMON.put("by status, nearly all", "?status=not-eligible");
        RARE_AND_COMMON.put("by kind, 100 hits", "?kind=POLL");
        RARE_AND_COMMON.put("by kind, nearly all", "?kind=POST");
        RARE_AND_COMMON.put("by reason, 100 hits", "?reason=NOT_LIVE");
        RARE_AND_COMMON.put("by reason, nearly all", "?reason=NOT_PUBLIC");
        RARE_AND_COMMON.put("by year, 100 hits", "?year=2019");
        RARE_AND_COMMON.put("by year, nearly all", "?year=2026");
        RARE_AND_COMMON.put("by product, kind and reason, 50 hits", "?product=FACEBOOK&kind=POST&reason=NOT_LIVE");
        RARE_AND_COMMON.put("by kind and year, 100 hits", "?kind=POST&year=2019");
        RARE_AND_COMMON.put("by kind and year, no hit", "?kind=POLL&year=2019");
    }

    private final MeasuredStack stack;
    private final Items items;
    private final Plan plan;
    private final Report report;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    ContentPages(MeasuredStack stack, Items items, Plan plan, Report report) {
        this.stack = stack;
        this.items = items;
        this.plan = plan;
        this.report = report;
    }

    void measure() throws Exception {
        People people = new People();
        try (Connection connection = stack.postgres().superuser()) {
            for (String subject : List.of(Items.FEW, Items.MANY)) {
                cookies.put(subject, people.signIn(connection, subject));
            }
        }
        Map<String, String[]> pages = new LinkedHashMap<>();
        pages.put("first page", new String[] {"", ""});
        pages.put("deep page, after nine tenths of all", new String[] {"?after=" + items.deep(Items.FEW), "?after=" + items.deep(Items.MANY)});
        RARE_AND_COMMON.forEach((name, query) -> pages.put(name, new String[] {query, query}));
        List<String> sent = Statements.of(stack, () -> Browser.get(stack.portalUrl() + "/en/content", "Cookie",
                "session=" + cookies.get(Items.MANY)));
        report.say("A content page is %d statements:%n%s", sent.size(), String.join("\n", sent));
        // Several at a time: at one, the compiler would not be through with the code when the measuring begins.
        wrk(WARMING, Items.FEW, "", plan.warmUp());
        wrk(WARMING, Items.MANY, "?status=eligible", plan.warmUp());
        Map<String, Series[]> times = new LinkedHashMap<>();
        pages.keySet().forEach(page -> times.put(page, new Series[] {new Series(), new Series()}));
        Map<String, Series> bare = new LinkedHashMap<>();
        int seconds = Math.max(1, plan.seconds() / 2);
        for (int pair = 0; pair < plan.pairs(); pair++) {
            for (Map.Entry<String, String[]> page : pages.entrySet()) {
                for (int turn = 0; turn < 2; turn++) {
                    int side = (pair + turn) % 2;
                    times.get(page.getKey())[side].add(time(side == 0 ? Items.FEW : Items.MANY, page.getValue()[side], seconds));
                }
            }
            for (String script : List.of("page.sql", "counts.sql", "account.sql")) {
                bare.computeIfAbsent(script, s -> new Series()).add(query(script, seconds));
            }
        }
        Series counting = new Series();
        for (int i = 0; i < 3; i++) {
            counting.add(query("count-star.sql", 1));
        }
        Series[] first = times.get("first page");
        report.heading("Content page, us at one request at a time (median of each run's p50)");
        times.forEach((page, both) -> report.row("p50 at " + plan.many() + " items / at 1000: " + page + " (G5a)", both[1].text(0),
                both[0].text(0) + " at 1000", both[1].over(both[0]).text(3), "<= 1.15 (1.05)"));
        times.forEach((page, both) -> {
            if (!page.equals("first page")) {
                report.row("at " + plan.many() + ": " + page + " / first page (G5c)", both[1].text(0), first[1].text(0), both[1].over(first[1]).text(2),
                        "<= 2 (1.2)");
            }
        });
        report.row("first page against its keyset query in pgbench (G5b), difference in us", first[1].text(0), bare.get("page.sql").text(0),
                first[1].minus(bare.get("page.sql")).text(0) + " us more", "<= 1000 us (500)");
        report.row("counts against a look-up by primary key, both in pgbench (G5d)", bare.get("counts.sql").text(0),
                bare.get("account.sql").text(0), bare.get("counts.sql").over(bare.get("account.sql")).text(2), "<= 2 (1.2)");
        report.row("count(*) of the same person against the kept counts (G5d)", bare.get("counts.sql").text(0), counting.text(0),
                String.format("%,.0f times", counting.median() / bare.get("counts.sql").median()), ">= 500 times");
    }

    private double time(String subject, String query, int seconds) throws Exception {
        return wrk(1, subject, query, seconds).p50();
    }

    private Wrk wrk(int connections, String subject, String query, int seconds) throws Exception {
        Wrk seen = Wrk.run(stack.home(), DRIVER_CORE, connections, seconds, stack.portalUrl() + "/en/content" + query,
                List.of("Cookie: session=" + cookies.get(subject)), "read.lua");
        if (seen.bad() > 0 || seen.good() == 0) {
            throw new IllegalStateException(seen + " for /en/content" + query);
        }
        return seen;
    }

    private double query(String script, int seconds) throws Exception {
        List<Long> accounts = accounts();
        return Pgbench.run(stack, Programs.unpack(script, stack.home()), 1, seconds, "",
                Map.of("a", String.valueOf(accounts.get(0)), "b", String.valueOf(accounts.get(1)))).p50();
    }

    private List<Long> accounts() throws Exception {
        List<Long> found = new ArrayList<>();
        try (Connection connection = stack.postgres().superuser(); var rows = connection.createStatement()
                .executeQuery("select id from account where subject = '" + Items.MANY + "' order by id")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}
