package cymru.prawf.caseload;

import cymru.prawf.policy.Band;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Provider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Cases, officers and full-time equivalents on a day, counted as the report on Gwent, 2017, counts them in its Tables 2, 3 and 4: the
 * staff are probation officers and probation services officers. Of limited records each reader's count has those they may see.
 */
@Service
public class StaffingFigures {

    private final JdbcClient db;
    private final OperatingModels models;

    StaffingFigures(JdbcClient db, OperatingModels models) {
        this.db = db;
        this.models = models;
    }

    /**
     * One organisation on a day.
     *
     * @param fullTime equivalents of its POs and PSOs, to two places
     * @param poFullTime of which of POs
     */
    public record OfProvider(
            String code,
            String name,
            Provider.Kind kind,
            int cases,
            int officers,
            BigDecimal fullTime,
            BigDecimal poFullTime) {

        /** Cases for each full-time equivalent, to two places; 0 where nobody works. */
        public BigDecimal casesPerFullTime() {
            return over(fullTime, 2);
        }

        /** Cases for each officer, to one place; 0 where nobody works. */
        public BigDecimal casesPerOfficer() {
            return over(BigDecimal.valueOf(officers), 1);
        }

        public BigDecimal psoFullTime() {
            return fullTime.subtract(poFullTime);
        }

        private BigDecimal over(BigDecimal divisor, int places) {
            return divisor.signum() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(cases).divide(divisor, places, RoundingMode.HALF_UP);
        }
    }

    /**
     * How many cases of a provider are in a band.
     *
     * @param banded cases of the provider that have a band at all: the denominator
     */
    public record InBand(Band band, int cases, int banded) {

        /** Per cent of those that have a band, to one place. */
        public BigDecimal share() {
            return banded == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(cases * 100L).divide(BigDecimal.valueOf(banded), 1, RoundingMode.HALF_UP);
        }
    }

    /** An officer with the cases they hold on a day, in one team. */
    public record OfOfficer(String code, String name, Grade grade, String team, BigDecimal fullTime, int cases) {

        /** Cases for each full-time equivalent, to one place. */
        public BigDecimal casesPerFullTime() {
            return fullTime.signum() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(cases).divide(fullTime, 1, RoundingMode.HALF_UP);
        }
    }

    public List<OfProvider> providers(LocalDate on) {
        return db.sql("""
                with staff as materialized (
                    select team.provider, count(distinct post.officer) as officers, sum(post.fte) as fte,
                           sum(post.fte) filter (where post.grade = 'PO') as po_fte
                      from staff.post_view post
                      join staff.team_view team on team.code = post.team and team.valid @> :on
                     where post.valid @> :on and post.grade in ('PO', 'PSO')
                     group by team.provider
                ), held as materialized (
                    select provider, count(*) as cases from allocation.holder_view where during @> :on group by provider
                ), provider as (
                    select distinct provider, provider_name, provider_kind from staff.team_view where valid @> :on
                )
                select provider, provider_name, provider_kind, coalesce(cases, 0) as cases,
                       coalesce(officers, 0) as officers, coalesce(fte, 0) as fte, coalesce(po_fte, 0) as po_fte
                  from provider left join staff using (provider) left join held using (provider)
                 order by provider_name
                """)
                .param("on", on)
                .query((row, _) -> new OfProvider(
                        row.getString("provider"),
                        row.getString("provider_name"),
                        Provider.Kind.valueOf(row.getString("provider_kind")),
                        row.getInt("cases"),
                        row.getInt("officers"),
                        row.getBigDecimal("fte").setScale(2, RoundingMode.HALF_UP),
                        row.getBigDecimal("po_fte").setScale(2, RoundingMode.HALF_UP)))
                .list();
    }

    /** The bands of the operating model in force on the day, all of them, in its order. */
    public List<InBand> bands(LocalDate on, String provider) {
        Map<String, Integer> counted = db
                .sql("""
                        select band.band, count(*) as cases
                          from supervision.band_view band
                          join allocation.holder_view holder on holder.crn = band.crn and holder.during @> :on
                         where band.during @> :on and holder.provider = :provider
                         group by band.band
                        """)
                .param("on", on)
                .param("provider", provider)
                .query((row, _) -> Map.entry(row.getString("band"), row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int banded = counted.values().stream().mapToInt(Integer::intValue).sum();
        return models.inForce().on(on).bands().stream()
                .map(band -> new InBand(band, counted.getOrDefault(band.code(), 0), banded))
                .toList();
    }

    /** Everybody who holds a case of the provider, or could, by name. */
    public List<OfOfficer> officers(LocalDate on, String provider) {
        return db.sql("""
                select officer.code, officer.list_name, post.grade, team.name as team, post.fte,
                       (select count(*)
                          from allocation.holder_view holder
                         where holder.officer = post.officer and holder.team = post.team and holder.during @> :on) as cases
                  from staff.post_view post
                  join staff.team_view team on team.code = post.team and team.valid @> :on
                  join staff.officer_view officer on officer.code = post.officer
                 where post.valid @> :on and team.provider = :provider and post.grade = any (:grades)
                 order by officer.list_name, officer.code, team.name
                """)
                .param("on", on)
                .param("provider", provider)
                .param(
                        "grades",
                        Arrays.stream(Grade.values())
                                .filter(Grade::holdsCases)
                                .map(Grade::name)
                                .toArray(String[]::new))
                .query((row, _) -> new OfOfficer(
                        row.getString("code"),
                        row.getString("list_name"),
                        Grade.valueOf(row.getString("grade")),
                        row.getString("team"),
                        row.getBigDecimal("fte"),
                        row.getInt("cases")))
                .list();
    }
}
