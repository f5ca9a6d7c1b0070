package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timeline of any case. */
@Component
public class Timelines {

    private final JdbcClient db;
    private final FactReader reader;

    Timelines(JdbcClient db, FactReader reader) {
        this.db = db;
        this.reader = reader;
    }

    /** The same over another connection, like the owner's, for whom no record is limited. */
    public Timelines over(JdbcClient other) {
        return new Timelines(other, reader);
    }

    public Timeline of(Crn crn) {
        var facts = db.sql(FactReader.SELECT + " where crn = :crn order by happened_at, position")
                .param("crn", crn.value())
                .query(reader)
                .list();
        return new Timeline(crn, facts);
    }

    /** Some facts of these cases, by their positions; one that may not be seen is not there. */
    public Map<Long, RecordedFact> facts(Collection<Crn> cases, Collection<Long> positions) {
        return db
                .sql(FactReader.SELECT + " where crn = any (:cases) and position = any (:positions)")
                .param("cases", cases.stream().map(Crn::value).toArray(String[]::new))
                .param("positions", positions.toArray(Long[]::new))
                .query(reader)
                .list()
                .stream()
                .collect(Collectors.toMap(RecordedFact::position, Function.identity()));
    }

    /** The timelines of these cases, for working on many; a case without a fact has none. */
    public List<Timeline> of(Collection<Crn> cases) {
        var facts = db.sql(FactReader.SELECT + " where crn = any (:cases) order by crn, happened_at, position")
                .param("cases", cases.stream().map(Crn::value).toArray(String[]::new))
                .query(reader)
                .list();
        var timelines = new ArrayList<Timeline>();
        for (int from = 0, to; from < facts.size(); from = to) {
            var crn = facts.get(from).crn();
            to = from + 1;
            while (to < facts.size() && facts.get(to).crn().equals(crn)) {
                to++;
            }
            timelines.add(new Timeline(crn, facts.subList(from, to)));
        }
        return timelines;
    }
}
