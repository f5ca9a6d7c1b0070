package cymru.prawf.bench;

import cymru.prawf.database.Bench;
import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.BareRecord;
import cymru.prawf.record.Seals;
import java.io.PrintStream;
import java.time.Clock;
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

    private final OwnersDatabase owner;
    private final RecordingProgram recording;
    private final Seals seals;
    private final Clock clock;
    private final Environment settings;

    FaultsBench(OwnersDatabase owner, RecordingProgram recording, Seals seals, Clock clock, Environment settings) {
        this.owner = owner;
        this.recording = recording;
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
        var data = ThrownAway.require(settings);
        var today = UkTime.today(clock);
        var work = NightWork.on(owner, today);
        var token = recording.token(work);
        int turns = setting("writes", 10_000) / WRITES_A_TURN;
        var acknowledged = new Acknowledged();
        try (var served = ServedProgram.on(data.toString(), today.toString())) {
            var calls = CompletableFuture.runAsync(() -> Caller.together(
                            CALLERS, served.url(), token, 0, turns, (turn, by) -> record(turn, work, by, acknowledged)))
                    .whenComplete((_, _) -> acknowledged.end());
            kill(served, data, acknowledged, turns, out);
            calls.join();
        }
        tell(acknowledged.keys(), out);
    }

    private int rounds() {
        return setting("rounds", 5);
    }

    private int setting(String name, int usual) {
        return settings.getProperty("prawf.bench." + name, Integer.class, usual);
    }

    /** A call is booked and cancelled, and contacts are noted. */
    private static void record(int turn, NightWork work, Caller caller, Acknowledged acknowledged)
            throws InterruptedException {
        var booked = work.book(turn, caller);
        acknowledged.add(NightWork.bookingKey(turn));
        work.cancel(turn, booked, caller);
        acknowledged.add(NightWork.outcomeKey(turn));
        work.note(turn, caller);
        for (int n = 0; n < NightWork.CONTACTS; n++) {
            acknowledged.add(NightWork.contactKey(turn, n));
        }
    }

    /** Every kind in every round, spread over all that is recorded. */
    private void kill(ServedProgram served, DataDirectory data, Acknowledged acknowledged, int turns, PrintStream out)
            throws Exception {
        var kinds = Kill.values();
        int stretches = rounds() * kinds.length + 1;
        int stretch = turns * WRITES_A_TURN / stretches;
        var longest = new EnumMap<Kill, Double>(Kill.class);
        for (int n = 1; n < stretches; n++) {
            acknowledged.await(n * stretch);
            acknowledged.longestWithout();
            var kill = kinds[n % kinds.length];
            kill.in(served, data);
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
        var beginning = "api/%s/".formatted(RecordingProgram.NAME);
        return new BareRecord(owner.dataSource())
                .keys(RecordingProgram.NAME).stream()
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
                .param("user", RecordingProgram.NAME)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
