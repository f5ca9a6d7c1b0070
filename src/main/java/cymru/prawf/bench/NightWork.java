package cymru.prawf.bench;

import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.kernel.WorkingDays;
import java.net.http.HttpHeaders;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Invented work on cases of a record, as the API is told of it: calls booked for the night, when nobody is expected elsewhere,
 * what came of them, and contacts. Each says the key under which it is sent, so that it can be told from the others.
 *
 * @param people whose cases they are
 * @param officers who do it, and are never away
 */
record NightWork(List<String> people, List<String> officers, LocalDate today) {

    /** How many contacts are sent at once. */
    static final int CONTACTS = 3;

    private static final int MOST_PEOPLE = 200;
    private static final int MOST_OFFICERS = 8;
    private static final int MINUTES_OF_A_NIGHT = 300;

    static NightWork on(OwnersDatabase owner, LocalDate today) {
        var db = JdbcClient.create(owner.dataSource());
        var people = db.sql("""
                select crn from person.person_view
                 where crn not in (select crn from access.limited_view)
                 order by hashtext(crn) limit :many
                """)
                .param("many", MOST_PEOPLE)
                .query((row, _) -> row.getString(1))
                .list();
        var officers = db.sql("""
                select code from staff.officer_view
                 where code not in (select officer from staff.absence_view where upper(during) is null or upper(during) > :today)
                 order by hashtext(code) limit :many
                """)
                .param("today", today)
                .param("many", MOST_OFFICERS)
                .query((row, _) -> row.getString(1))
                .list();
        return new NightWork(people, officers, today);
    }

    /** Books a call and answers where it is and in which version. */
    HttpHeaders book(int turn, Caller caller) throws InterruptedException {
        return caller.send("/api/cases/%s/appointments".formatted(person(turn)), bookingKey(turn), booking(turn))
                .headers();
    }

    /** Records what came of a call, which can be known before it is due. */
    void cancel(int turn, HttpHeaders booked, Caller caller) throws InterruptedException {
        caller.send(
                booked.firstValue("Location").orElseThrow() + "/outcome",
                outcomeKey(turn),
                cancellation(turn),
                "If-Match",
                booked.firstValue("ETag").orElseThrow());
    }

    /** Notes some contacts together. */
    void note(int turn, Caller caller) throws InterruptedException {
        caller.send("/api/facts", "each-has-its-own", contacts(turn));
    }

    /** Each call has a minute of its officer of its own. */
    private String booking(int turn) {
        int slot = turn / officers.size();
        return """
                {"type": "TELEPHONE", "purpose": "%s", "officer": "%s", "date": "%s", "time": "%s", "minutes": 1}
                """.formatted(
                        bookingKey(turn),
                        officer(turn),
                        WorkingDays.plus(today, 1 + slot / MINUTES_OF_A_NIGHT),
                        LocalTime.MIN.plusMinutes(1 + slot % MINUTES_OF_A_NIGHT));
    }

    private static String cancellation(int turn) {
        return """
                {"result": "CANCELLED_BY_US", "cause": "STAFF_SICKNESS", "note": "%s"}
                """.formatted(outcomeKey(turn));
    }

    private String contacts(int turn) {
        return IntStream.range(0, CONTACTS)
                .mapToObj(n -> """
                        {"key": "%1$s", "crn": "%2$s", "kind": "contact.contact-recorded/1", "on": "%3$s",
                         "data": {"type": "CALL_RECEIVED", "officer": "%4$s", "note": "%1$s"}}
                        """.formatted(contactKey(turn, n), person(turn), today, officer(turn)))
                .collect(Collectors.joining(", ", "{\"facts\": [", "]}"));
    }

    static String bookingKey(int turn) {
        return "booking-" + turn;
    }

    static String outcomeKey(int turn) {
        return "outcome-" + turn;
    }

    static String contactKey(int turn, int n) {
        return "contact-%d-%d".formatted(turn, n);
    }

    private String person(int turn) {
        return people.get(turn % people.size());
    }

    private String officer(int turn) {
        return officers.get(turn % officers.size());
    }
}
