package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chronology of a case, day by day, newest day first, a page at a time. */
@Component
public class Chronology {

    /** A page holds whole days, and no more of them once it has this many entries. */
    static final int ENTRIES = 25;

    /** A day of a chronology and how many entries it has. */
    private record Day(LocalDate day, int entries) {}

    private final JdbcClient db;
    private final FactReader reader;
    private final UnderHeadings under;

    Chronology(JdbcClient db, FactReader reader, UnderHeadings under) {
        this.db = db;
        this.reader = reader;
        this.under = under;
    }

    /** One page of whole days; pages count from 1. */
    public ChronologyPage page(Crn crn, ChronologyFilter filter, int page) {
        return filter.words().isEmpty() ? fromIndex(crn, filter, page) : fromWords(crn, filter, page);
    }

    /** The latest entries that stand, the newest first. */
    public List<RecordedFact> latest(Crn crn, int entries) {
        return db.sql(FactReader.SELECT + """
                 where crn = :crn
                   and not exists (select from record.fact later where later.crn = :crn and later.supersedes = fact.position)
                 order by happened_at desc, position desc
                 limit :entries
                """)
                .param("crn", crn.value())
                .param("entries", entries)
                .query(reader)
                .list();
    }

    /** Every entry that the filter lets through, for printing. */
    public ChronologyPage all(Crn crn, ChronologyFilter filter) {
        var facts = facts(crn, filter, LocalDate.of(1, 1, 1), LocalDate.of(9998, 1, 1));
        if (!filter.words().isEmpty()) {
            facts = facts.stream().filter(fact -> filter.says(fact.fact())).toList();
        }
        return new ChronologyPage(facts, corrections(crn, filter, facts), facts.size(), 1, 1);
    }

    /** Few rows are read however long the case: the days are counted in the index, and one page of them is fetched. */
    private ChronologyPage fromIndex(Crn crn, ChronologyFilter filter, int page) {
        var days = select("""
                select (happened_at at time zone 'Europe/London')::date as day, count(*) as entries
                  from record.fact
                """, " group by day order by day desc", crn, filter)
                .query((row, _) -> new Day(row.getObject("day", LocalDate.class), row.getInt("entries")))
                .list();
        var pages = pages(days);
        var shown = pages.get(Math.clamp(page, 1, pages.size()) - 1);
        var facts = shown.isEmpty()
                ? List.<RecordedFact>of()
                : facts(crn, filter, shown.getLast().day(), shown.getFirst().day());
        return new ChronologyPage(
                facts,
                corrections(crn, filter, facts),
                days.stream().mapToInt(Day::entries).sum(),
                Math.clamp(page, 1, pages.size()),
                pages.size());
    }

    /** Words are those a reader sees, which the database does not know: the whole case is read and put into words. */
    private ChronologyPage fromWords(Crn crn, ChronologyFilter filter, int page) {
        var all = all(crn, filter).facts();
        var days = all.stream()
                .collect(Collectors.groupingBy(fact -> fact.when().day(), TreeMap::new, Collectors.toList()))
                .descendingMap();
        var pages = pages(days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue().size()))
                .toList());
        int shown = Math.clamp(page, 1, pages.size());
        var facts = pages.get(shown - 1).stream()
                .flatMap(day -> days.getOrDefault(day.day(), List.of()).stream())
                .toList();
        return new ChronologyPage(facts, corrections(crn, filter, facts), all.size(), shown, pages.size());
    }

    private List<RecordedFact> facts(Crn crn, ChronologyFilter filter, LocalDate from, LocalDate to) {
        return select(FactReader.SELECT, """
                         and happened_at >= :from and happened_at < :until
                        order by (happened_at at time zone 'Europe/London')::date desc, happened_at, position
                        """, crn, filter)
                .param("from", Timestamp.from(UkTime.startOf(from)))
                .param("until", Timestamp.from(UkTime.startOf(to.plusDays(1))))
                .query(reader)
                .list();
    }

    /** What is known to have replaced any of these entries. */
    private List<RecordedFact> corrections(Crn crn, ChronologyFilter filter, Collection<RecordedFact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        return db.sql(FactReader.SELECT + """
                 where crn = :crn and supersedes = any(:positions) and recorded_at < :knownBefore
                """)
                .param("crn", crn.value())
                .param("positions", facts.stream().map(RecordedFact::position).toArray(Long[]::new))
                .param("knownBefore", Timestamp.from(filter.knownBefore()))
                .query(reader)
                .list();
    }

    private JdbcClient.StatementSpec select(String select, String rest, Crn crn, ChronologyFilter filter) {
        var statement = db.sql(select + """
                 where crn = :crn
                   and recorded_at < :knownBefore
                """ + UnderHeadings.CONDITION + rest)
                .param("crn", crn.value())
                .param("knownBefore", Timestamp.from(filter.knownBefore()));
        return under.bind(statement, filter.headings());
    }

    private static List<List<Day>> pages(List<Day> days) {
        var pages = new ArrayList<List<Day>>();
        var page = new ArrayList<Day>();
        int entries = 0;
        for (var day : days) {
            page.add(day);
            entries += day.entries();
            if (entries >= ENTRIES) {
                pages.add(page);
                page = new ArrayList<>();
                entries = 0;
            }
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }
}
