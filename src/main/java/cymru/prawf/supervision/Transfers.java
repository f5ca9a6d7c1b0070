package cymru.prawf.supervision;

import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.supervision.Transfer.Decision;
import cymru.prawf.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with transfers to the hub and back. */
@Service
public class Transfers {

    /** Whoever gets the case, in which team, from which day. */
    public record Receiver(StaffCode officer, String team, LocalDate from) {}

    private final JdbcClient db;
    private final List<GateCondition> gate;
    private final Allocations allocations;
    private final Facts facts;
    private final Clock clock;

    Transfers(JdbcClient db, List<GateCondition> gate, Allocations allocations, Facts facts, Clock clock) {
        this.db = db;
        this.gate = List.copyOf(gate);
        this.allocations = allocations;
        this.facts = facts;
        this.clock = clock;
    }

    /** All that were proposed of a case, the latest first. */
    public List<Transfer> of(Crn crn) {
        return db.sql("select * from supervision.transfer where crn = :crn order by proposed_at desc")
                .param("crn", crn.value())
                .query((row, _) -> transfer(row))
                .list();
    }

    /** The one that waits for a manager. */
    public Optional<Transfer> waiting(Crn crn) {
        return of(crn).stream().filter(Transfer::isWaiting).findFirst();
    }

    /** The one that was accepted and takes effect after today. */
    public Optional<Transfer> ahead(Crn crn) {
        var today = UkTime.today(clock);
        return of(crn).stream().filter(each -> each.liesAhead(today)).findFirst();
    }

    /** Proposes it; while one waits or is still to take effect, another is not proposed. */
    @Transactional
    public void propose(
            Crn crn, boolean toHub, String reason, String ownView, String by, String byName, String onceAs) {
        ahead(crn).map(Transfer::decision).map(Decision::from).ifPresent(from -> {
            throw new RuleBroken(
                    "A transfer of this case was accepted and takes effect on %s".formatted(Words.date(from)));
        });
        var id = UUID.randomUUID();
        var now = clock.instant();
        if (!add(crn, id, toHub, reason, ownView, by, byName, now, onceAs)) {
            if (!sentBefore(crn, onceAs)) {
                throw new RuleBroken("A transfer of this case is already waiting for a manager to decide");
            }
            return;
        }
        var fact = new TransferProposed(id.toString(), toHub, byName, reason, ownView);
        facts.append(
                NewFact.of(crn, fact, When.at(now), "transfer:" + id, by, now).onceAs(onceAs));
    }

    /** What stands against a transfer of this case to the hub: today, or as far as is known on the day it would take effect. */
    public List<String> undone(Crn crn, LocalDate from) {
        return Stream.of(UkTime.today(clock), from)
                .distinct()
                .flatMap(day -> gate.stream().flatMap(condition -> condition.undone(crn, day).stream()))
                .distinct()
                .toList();
    }

    /** Accepts it: the case changes hands on the day chosen. While something is undone the reason says why all the same. */
    @Transactional
    public void accept(Crn crn, UUID id, Receiver receiver, String reason, String by, String byName) {
        var transfer = still(crn, id);
        if (receiver.from().isBefore(UkTime.today(clock))) {
            throw new RuleBroken("The day on which it takes effect must be today or in the future");
        }
        var undone = transfer.toHub() ? undone(crn, receiver.from()) : List.<String>of();
        if (!undone.isEmpty() && reason.isBlank()) {
            throw new RuleBroken("Enter why you approve although something is undone");
        }
        decide(transfer, receiver.from(), reason, undone, by, byName);
        var change = new ChangeOfOfficer(
                crn,
                receiver.officer(),
                receiver.team(),
                receiver.from(),
                transfer.toHub() ? ReasonForChange.TO_HUB : ReasonForChange.FROM_HUB,
                "",
                true);
        allocations.change(change, allocations.of(crn).version(), by);
    }

    /** Sends it back to whoever proposed it, with the reason. */
    @Transactional
    public void sendBack(Crn crn, UUID id, String reason, String by, String byName) {
        decide(still(crn, id), null, reason, List.of(), by, byName);
    }

    private Transfer still(Crn crn, UUID id) {
        return waiting(crn)
                .filter(transfer -> transfer.id().equals(id))
                .orElseThrow(() -> new RuleBroken("Somebody has already decided on this transfer. Look at it again"));
    }

    private void decide(
            Transfer transfer, @Nullable LocalDate from, String reason, List<String> undone, String by, String byName) {
        var now = clock.instant();
        var first = db.sql("""
                        update supervision.transfer
                           set decision = :decision, decision_reason = :reason, decided_by = :by, decided_by_name = :byName,
                               decided_at = :now, takes_effect_on = :from
                         where crn = :crn and id = :id and decision is null
                        """)
                        .param("decision", from == null ? "RETURNED" : "ACCEPTED")
                        .param("from", from, Types.DATE)
                        .param("reason", reason)
                        .param("by", by)
                        .param("byName", byName)
                        .param("now", Timestamp.from(now))
                        .param("crn", transfer.crn().value())
                        .param("id", transfer.id())
                        .update()
                == 1;
        if (!first) {
            throw new RuleBroken("Somebody has already decided on this transfer. Look at it again");
        }
        var fact = new TransferDecided(
                transfer.id().toString(), transfer.toHub(), from != null, from, byName, reason, undone);
        facts.append(NewFact.of(transfer.crn(), fact, When.at(now), "transfer:" + transfer.id(), by, now)
                .onceAs("decided/" + transfer.id()));
    }

    private boolean add(
            Crn crn,
            UUID id,
            boolean toHub,
            String reason,
            String ownView,
            String by,
            String byName,
            Instant now,
            String onceAs) {
        return db.sql("""
                        insert into supervision.transfer (crn, id, to_hub, reason, own_view, proposed_by, proposed_by_name,
                                                          proposed_at, once_key)
                        values (:crn, :id, :toHub, :reason, :ownView, :by, :byName, :now, :onceAs)
                        on conflict do nothing
                        """)
                        .param("crn", crn.value())
                        .param("id", id)
                        .param("toHub", toHub)
                        .param("reason", reason)
                        .param("ownView", ownView)
                        .param("by", by)
                        .param("byName", byName)
                        .param("now", Timestamp.from(now))
                        .param("onceAs", onceAs)
                        .update()
                == 1;
    }

    private boolean sentBefore(Crn crn, String onceAs) {
        return db.sql("select exists (select from supervision.transfer where crn = :crn and once_key = :onceAs)")
                .param("crn", crn.value())
                .param("onceAs", onceAs)
                .query(Boolean.class)
                .single();
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                new Crn(row.getString("crn")),
                row.getBoolean("to_hub"),
                row.getString("reason"),
                row.getString("own_view"),
                row.getString("proposed_by_name"),
                row.getTimestamp("proposed_at").toInstant(),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        return row.getString("decision") == null
                ? null
                : new Decision(
                        row.getObject("takes_effect_on", LocalDate.class),
                        row.getString("decision_reason"),
                        row.getString("decided_by_name"),
                        row.getTimestamp("decided_at").toInstant());
    }
}
