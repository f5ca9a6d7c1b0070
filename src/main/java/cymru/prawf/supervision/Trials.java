package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.Fault;
import cymru.prawf.policy.Faults;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tries operating models and changes of staff on the real caseload, and keeps what came of it with what went in. */
@Service
public class Trials {

    private static final int TOGETHER = 250;
    private static final String DRAFT = "draft:";

    private final JdbcClient db;
    private final Timelines timelines;
    private final OperatingModels models;
    private final Drafts drafts;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Clock clock;

    Trials(JdbcClient db, Timelines timelines, OperatingModels models, Drafts drafts, Clock clock) {
        this.db = db;
        this.timelines = timelines;
        this.models = models;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What can be tried: its name by the id under which inputs name it; drafts first. */
    public Map<String, String> models() {
        var names = new LinkedHashMap<String, String>();
        drafts.all()
                .forEach(draft -> names.put(
                        DRAFT + draft.id(), "Draft: " + draft.definition().name()));
        models.published()
                .forEach(each -> names.put(each.model().id(), each.model().label()));
        return names;
    }

    /** What stops this from being tried, in words: a draft with a gap would leave somebody without a band. */
    public Optional<String> fault(String id) {
        if (!id.startsWith(DRAFT)) {
            return Optional.empty();
        }
        return Faults.of(drafts.get(UUID.fromString(id.substring(DRAFT.length())))
                        .definition())
                .stream()
                .filter(Fault::blocks)
                .findFirst()
                .map(fault -> "Put this draft right first. " + fault.sentence());
    }

    /** Tries it, on the cases that whoever asks may see; the same form sent twice is tried once. */
    @Transactional
    public UUID run(TrialInputs inputs, String by, String onceAs) {
        var there = db.sql("select id from supervision.trial where once_as = :onceAs")
                .param("onceAs", onceAs)
                .query(UUID.class)
                .optional();
        if (there.isPresent()) {
            return there.get();
        }
        var run = new TrialRun(inputs, models.inForce(), model(inputs.model()));
        held(inputs.provider(), inputs.from()).stream()
                .gather(Gatherers.windowFixed(TOGETHER))
                .forEach(some -> timelines.of(some).forEach(run::take));
        return keep(inputs, run, by, onceAs);
    }

    private OperatingModel model(String id) {
        if (id.startsWith(DRAFT)) {
            return drafts.get(UUID.fromString(id.substring(DRAFT.length())))
                    .definition()
                    .compiled(0);
        }
        return models.published().stream()
                .filter(each -> each.model().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("operating model", id))
                .model();
    }

    private List<Crn> held(String provider, LocalDate on) {
        return db.sql("""
                        select crn from allocation.holder_view
                         where provider = :provider and during @> :on
                         order by crn
                        """)
                .param("provider", provider)
                .param("on", on)
                .query((row, _) -> new Crn(row.getString("crn")))
                .list();
    }

    private Map<Grade, BigDecimal> fullTime(String provider, LocalDate on) {
        var byGrade = new EnumMap<Grade, BigDecimal>(Grade.class);
        db.sql("""
                select post.grade, sum(post.fte) as fte
                  from staff.post_view post
                  join staff.team_view team on team.code = post.team and team.valid @> :on
                 where post.valid @> :on and team.provider = :provider
                 group by post.grade
                """).param("provider", provider).param("on", on).query(row -> {
            byGrade.put(Grade.valueOf(row.getString("grade")), row.getBigDecimal("fte"));
        });
        return byGrade;
    }

    private UUID keep(TrialInputs inputs, TrialRun run, String by, String onceAs) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into supervision.trial (id, inputs, result, asked_by, asked_at, once_as)
                values (:id, cast(:inputs as jsonb), cast(:result as jsonb), :by, :at, :onceAs)
                """)
                .param("id", id)
                .param("inputs", json.writeValueAsString(inputs))
                .param("result", json.writeValueAsString(run.result(fullTime(inputs.provider(), inputs.from()))))
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .param("onceAs", onceAs)
                .update();
        for (var less : run.lessSeen()) {
            db.sql("""
                    insert into supervision.trial_less_seen (trial, crn, now, tried, open)
                    values (:trial, :crn, :now, :tried, :open)
                    """)
                    .param("trial", id)
                    .param("crn", less.crn().value())
                    .param("now", less.now())
                    .param("tried", less.tried())
                    .param("open", less.open())
                    .update();
        }
        return id;
    }

    public List<Trial> all() {
        return db.sql(
                        "select id, inputs, result, asked_by, asked_at from supervision.trial order by asked_at desc limit 50")
                .query(this::trial)
                .list();
    }

    public Trial get(UUID id) {
        return db.sql("select id, inputs, result, asked_by, asked_at from supervision.trial where id = :id")
                .param("id", id)
                .query(this::trial)
                .optional()
                .orElseThrow(() -> new NotFound("trial", id));
    }

    /** Those who would be seen less although something is open, of the records that whoever asks may see. */
    public List<LessSeen> lessSeen(UUID trial) {
        return db.sql("select crn, now, tried, open from supervision.trial_less_seen where trial = :trial order by crn")
                .param("trial", trial)
                .query((row, _) -> new LessSeen(
                        new Crn(row.getString("crn")),
                        row.getString("now"),
                        row.getString("tried"),
                        row.getString("open")))
                .list();
    }

    private Trial trial(ResultSet row, int number) throws SQLException {
        return new Trial(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("inputs"), TrialInputs.class),
                json.readValue(row.getString("result"), TrialResult.class),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant());
    }
}
