package cymru.prawf.bench;

import cymru.prawf.bench.Users.Supervised;
import cymru.prawf.bench.Users.User;
import cymru.prawf.database.Bench;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.Times;
import cymru.prawf.kernel.UkTime;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the pages take that people open all day, against the time that PostgreSQL works for them. */
@Component
class PagesBench implements Bench {

    private static final int USERS = 20;
    private static final int CASES = 10;
    private static final int WARM_UP = 100;
    private static final int OPENINGS = 200;
    private static final int SECONDS = 10;
    private static final int[] AT_ONCE = {1, 2, 4, 8, USERS};

    private final Users users;
    private final OwnersDatabase owner;
    private final Environment settings;
    private final Clock clock;

    PagesBench(Users users, OwnersDatabase owner, Environment settings, Clock clock) {
        this.users = users;
        this.owner = owner;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pages";
    }

    /** One page as its users open it: who, in turn, and how. */
    private record Page(String name, List<Browser> browsers, Opening opening) {

        static Page at(String name, List<Browser> browsers, IntFunction<String> path) {
            return new Page(name, browsers, (browser, turn) -> browser.open(path.apply(turn)));
        }

        double open(int turn) throws Exception {
            return opening.open(browsers.get(turn % browsers.size()), turn);
        }
    }

    /** Opens a page and answers how many milliseconds it took. */
    private interface Opening {
        double open(Browser browser, int turn) throws Exception;
    }

    @Override
    public void run(BeanFactory program, PrintStream out) throws Exception {
        var today = UkTime.today(clock);
        var officers = users.officers(USERS, today);
        var managers = users.managers(USERS, today);
        try (var served = ServedProgram.on(settings.getRequiredProperty("prawf.data"), today.toString())) {
            var pages = pages(served.url(), officers, managers);
            for (var page : pages) {
                alone(page, out);
            }
            together(pages, out);
        } finally {
            users.close(officers);
            users.close(managers);
        }
    }

    private static List<Page> pages(String url, List<User> officers, List<User> managers) throws Exception {
        var asOfficers = signedIn(url, officers);
        var asManagers = signedIn(url, managers);
        var cases = cases(officers, asOfficers);
        return List.of(
                Page.at("my-day", asOfficers, _ -> "/my-day"),
                Page.at(
                        "case-overview",
                        asOfficers,
                        turn -> "/cases/" + in(cases, turn).crn()),
                Page.at(
                        "chronology",
                        asOfficers,
                        turn -> "/cases/" + in(cases, turn).crn() + "/chronology"),
                new Page(
                        "search",
                        asOfficers,
                        (browser, turn) -> browser.lookFor(in(cases, turn).name())),
                Page.at("team", asManagers, _ -> "/team"),
                Page.at("team-board", asManagers, _ -> "/team/board"));
    }

    /** Of each officer some cases that they may open. */
    private static List<List<Supervised>> cases(List<User> officers, List<Browser> browsers) throws Exception {
        var cases = new ArrayList<List<Supervised>>();
        for (int n = 0; n < officers.size(); n++) {
            var some = new ArrayList<Supervised>();
            for (var each : officers.get(n).cases()) {
                if (some.size() < CASES && browsers.get(n).mayOpen("/cases/" + each.crn())) {
                    some.add(each);
                }
            }
            cases.add(some);
        }
        return cases;
    }

    /** In this turn an officer comes whose number it is, with the next of their cases. */
    private static Supervised in(List<List<Supervised>> cases, int turn) {
        var own = cases.get(turn % cases.size());
        return own.get(turn / cases.size() % own.size());
    }

    private static List<Browser> signedIn(String url, List<User> users) throws Exception {
        var browsers = new ArrayList<Browser>();
        for (var user : users) {
            browsers.add(Browser.signedIn(url, user.name(), user.password()));
        }
        return browsers;
    }

    /** One request at a time: how long it takes, and how much of that PostgreSQL works. */
    private void alone(Page page, PrintStream out) throws Exception {
        for (int turn = 0; turn < WARM_UP; turn++) {
            page.open(turn);
        }
        double before = worked();
        var times = new ArrayList<Double>();
        for (int turn = 0; turn < OPENINGS; turn++) {
            times.add(page.open(WARM_UP + turn));
        }
        var taken = Times.of(times);
        double sql = (worked() - before) / OPENINGS;
        out.printf(
                "{\"figure\":\"page\",\"page\":\"%s\",\"median_ms\":%.1f,\"p95_ms\":%.1f,\"mean_ms\":%.1f,\"limit_ms\":%.1f,\"limit\":\"mean time that PostgreSQL plans and executes for one\",\"ratio\":%.2f,\"aim\":\"under 3\"}%n",
                page.name(), taken.percent(50), taken.percent(95), taken.mean(), sql, taken.mean() / sql);
    }

    /** All pages in turn, by more and more people at once without a pause. */
    private static void together(List<Page> pages, PrintStream out) throws Exception {
        for (int people : AT_ONCE) {
            var times = new ConcurrentLinkedQueue<Double>();
            long until = System.nanoTime() + SECONDS * 1_000_000_000L;
            try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int person = 0; person < people; person++) {
                    int first = person;
                    all.submit(() -> {
                        for (int turn = first; System.nanoTime() < until; turn += people) {
                            times.add(pages.get(turn % pages.size()).open(turn));
                        }
                        return null;
                    });
                }
            }
            var taken = Times.of(times);
            out.printf(
                    "{\"figure\":\"pages-at-once\",\"people\":%d,\"a_second\":%.1f,\"median_ms\":%.1f,\"p95_ms\":%.1f,\"aim\":\"p95 under 200 ms\"}%n",
                    people, times.size() / (double) SECONDS, taken.percent(50), taken.percent(95));
        }
    }

    /** Milliseconds that PostgreSQL has planned and executed statements of the program until now. */
    private double worked() {
        return JdbcClient.create(owner.dataSource())
                .sql("""
                        select sum(total_plan_time + total_exec_time)
                          from pg_stat_statements
                          join pg_roles on pg_roles.oid = userid
                         where rolname = 'prawf_app'
                        """)
                .query(Double.class)
                .single();
    }
}
