package cymru.prawf.bench;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.ReasonsForAccess;
import cymru.prawf.access.ReasonsForAccess.Reason;
import cymru.prawf.access.Role;
import cymru.prawf.access.Scope;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.Tokens;
import cymru.prawf.database.Bench;
import cymru.prawf.database.CannotStart;
import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.BareRecord;
import cymru.prawf.record.Seals;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether anything that was acknowledged is lost, or recorded twice, when the program and its database are killed while eight
 * programs record. {@code bin/bench faults} gives it a record that is thrown away.
 */
@Component
class FaultsBench implements Bench {

    private static final int CALLERS = 8;
    private static final int WRITES_A_TURN = 2 + NightWork.CONTACTS;
    private static final SignedIn PROGRAM =
            new SignedIn("bench-faults", "Measurement", null, Set.of(Role.CASE_ADMINISTRATOR));

    private final OwnersDatabase owner;
    private final Accounts accounts;
    private final Tokens tokens;
    private final ReasonsForAccess reasons;
    private final Seals seals;
    private final Clock clock;
    private final Environment settings;

    FaultsBench(
            OwnersDatabase owner,
            Accounts accounts,
            Tokens tokens,
            ReasonsForAccess reasons,
            Seals seals,
            Clock clock,
            Environment settings) {
        this.owner = owner;
        this.accounts = accounts;
        this.tokens = tokens;
        this.reasons = reasons;
        this.seals = seals;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public void run(BeanFactory program, PrintStream out) throws Exception {
        requireThrownAway(data(), settings.getProperty("prawf.bench.throw-away", ""));
        measure(out);
    }

    /** Nobody finds their own record killed and full of invented work by a word too many on the command line. */
    static void requireThrownAway(DataDirectory data, String thrownAway) {
        if (!data.toString().equals(thrownAway)) {
            throw new CannotStart(
                    "This kills the database and records invented work; bin/bench faults makes one for it.");
        }
    }

    void measure(PrintStream out) throws Exception {
        var today = UkTime.today(clock);
        var work = NightWork.on(owner, today);
        var token = token(work);
        int turns = setting("writes", 10_000) / WRITES_A_TURN;
        var acknowledged = new Acknowledged();
        try (var served = ServedProgram.on(data().toString(), today.toString())) {
            var recording = CompletableFuture.runAsync(() -> Caller.together(
                            CALLERS, served.url(), token, 0, turns, (turn, by) -> record(turn, work, by, acknowledged)))
                    .whenComplete((_, _) -> acknowledged.end());
            kill(served, acknowledged, turns, out);
            recording.join();
        }
        tell(acknowledged.keys(), out);
    }

    private DataDirectory data() {
        return DataDirectory.at(Path.of(settings.getRequiredProperty("prawf.data")));
    }

    private int rounds() {
        return setting("rounds", 5);
    }

    private int setting(String name, int usual) {
        return settings.getProperty("prawf.bench." + name, Integer.class, usual);
    }

    private String token(NightWork work) {
        accounts.open(PROGRAM, null);
        work.people().forEach(crn -> reasons.give(new Crn(crn), PROGRAM, work.today(), Reason.COVERING, ""));
        return tokens.make(
                        PROGRAM.userName(),
                        "a measurement",
                        Set.of(Scope.RECORD, Scope.FACTS),
                        Duration.ofDays(1),
                        PROGRAM.userName())
                .secret();
    }

    /** A call is booked and cancelled, and contacts are noted. */
    private static void record(int turn, NightWork work, Caller caller, Acknowledged acknowledged)
            throws InterruptedException {
        var booked = caller.send(work.appointments(turn), NightWork.bookingKey(turn), work.booking(turn))
                .headers();
        acknowledged.add(NightWork.bookingKey(turn));
        caller.send(
                booked.firstValue("Location").orElseThrow() + "/outcome",
                NightWork.outcomeKey(turn),
                work.cancellation(turn),
                "If-Match",
                booked.firstValue("ETag").orElseThrow());
        acknowledged.add(NightWork.outcomeKey(turn));
        caller.send("/api/facts", "each-has-its-own", work.contacts(turn));
        for (int n = 0; n < NightWork.CONTACTS; n++) {
            acknowledged.add(NightWork.contactKey(turn, n));
        }
    }

    /** Every kind in every round, spread over all that is recorded. */
    private void kill(ServedProgram served, Acknowledged acknowledged, int turns, PrintStream out) throws Exception {
        var kinds = Kill.values();
        int stretches = rounds() * kinds.length + 1;
        int stretch = turns * WRITES_A_TURN / stretches;
        var longest = new EnumMap<Kill, Double>(Kill.class);
        for (int n = 1; n < stretches; n++) {
            acknowledged.await(n * stretch);
            acknowledged.longestWithout();
            var kill = kinds[n % kinds.length];
            kill.in(served, data());
            acknowledged.await((n + 1) * stretch);
            longest.merge(kill, acknowledged.longestWithout(), Math::max);
        }
        longest.forEach((kill, seconds) -> out.printf(
                "{\"figure\":\"kill\",\"kind\":\"%s\",\"kills\":%d,\"longest_without_service_s\":%.1f}%n",
                kill.words(), rounds(), seconds));
    }

    private void tell(Set<String> acknowledged, PrintStream out) {
        var found = Found.of(acknowledged, facts()).and(Found.of(acknowledged, rows()));
        seals.seal();
        var proof = seals.prove(_ -> {});
        out.printf(
                "{\"figure\":\"faults\",\"acknowledged\":%d,\"lost\":%d,\"doubled\":%d,\"never_sent\":%d,\"kills\":%d,\"verify\":\"%s\"}%n",
                acknowledged.size(),
                found.lost(),
                found.doubled(),
                found.unsent(),
                rounds() * Kill.values().length,
                proof.holds() ? "whole" : proof.fault());
    }

    private List<String> facts() {
        var beginning = "api/%s/".formatted(PROGRAM.userName());
        return new BareRecord(owner.dataSource())
                .keys(PROGRAM.userName()).stream()
                        .map(key -> key.replaceFirst(beginning, ""))
                        .toList();
    }

    private List<String> rows() {
        return JdbcClient.create(owner.dataSource())
                .sql("""
                select purpose from contact.appointment_view where booked_by = :user
                 union all
                select note from contact.appointment_view where recorded_by = :user and outcome_version = 1
                 union all
                select note from contact.contact_view where recorded_by = :user
                """)
                .param("user", PROGRAM.userName())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
