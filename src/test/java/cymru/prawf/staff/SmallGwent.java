package cymru.prawf.staff;

import cymru.prawf.TestDatabase;
import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A small organisation for tests since June 2014: two organisations in Newport, a team in Caerphilly, one in Powys.
 *
 * @param mark begins every code, so that the organisations of two tests do not meet
 * @param database where it is, usually that of the tests
 */
public record SmallGwent(String mark, Owned database) {

    public static final Period SINCE_2014 = Period.from(LocalDate.of(2014, 6, 1));

    /** A database to connect to as its owner. */
    public interface Owned {
        Connection connect() throws SQLException;
    }

    public SmallGwent(String mark) {
        this(mark, TestDatabase::asOwner);
    }

    /** Made once for each mark. */
    public static SmallGwent of(String mark) {
        return in(TestDatabase::asOwner, mark);
    }

    public static SmallGwent in(Owned database, String mark) {
        var gwent = new SmallGwent(mark, database);
        gwent.write(batch -> {
            StaffRows.add(batch, new Provider(mark + "CRC", "Wales CRC", Provider.Kind.CRC, SINCE_2014));
            StaffRows.add(
                    batch, new Provider(mark + "NPS", "Wales NPS division", Provider.Kind.NPS_DIVISION, SINCE_2014));
            StaffRows.add(batch, new LocalDeliveryUnit(mark + "G", "Gwent", mark + "CRC", SINCE_2014));
            StaffRows.add(batch, new LocalDeliveryUnit(mark + "D", "Dyfed Powys", mark + "CRC", SINCE_2014));
            StaffRows.add(batch, new LocalDeliveryUnit(mark + "GN", "Gwent NPS", mark + "NPS", SINCE_2014));
            StaffRows.add(batch, new Cluster(mark + "CN", "Newport", mark + "G", SINCE_2014));
            StaffRows.add(batch, new Cluster(mark + "CC", "Caerphilly", mark + "G", SINCE_2014));
            StaffRows.add(batch, new Cluster(mark + "CP", "Powys", mark + "D", SINCE_2014));
            StaffRows.add(batch, new Cluster(mark + "CNN", "Newport NPS", mark + "GN", SINCE_2014));
            StaffRows.add(batch, office(mark + "ON", "Newport", Office.Kind.OFFICE, "Monday mornings"));
            StaffRows.add(batch, office(mark + "OC", "Caerphilly", Office.Kind.OFFICE, ""));
            StaffRows.add(batch, office(mark + "OL", "The Lighthouse", Office.Kind.COMMUNITY_HUB, ""));
            StaffRows.add(batch, new ReportingPlace(mark + "CN", mark + "OL", SINCE_2014));
            StaffRows.add(batch, team(mark + "N1", "Newport 1", mark + "CN", mark + "ON"));
            StaffRows.add(batch, team(mark + "N2", "Newport 2", mark + "CN", mark + "ON"));
            StaffRows.add(batch, team(mark + "C1", "Caerphilly 1", mark + "CC", mark + "OC"));
            StaffRows.add(batch, team(mark + "P1", "Powys 1", mark + "CP", null));
            StaffRows.add(batch, team(mark + "S1", "Newport NPS 1", mark + "CNN", mark + "ON"));
        });
        return gwent;
    }

    /** The code of a team, like N1 for Newport 1. */
    public String team(String name) {
        return mark + name;
    }

    public StaffCode officer(String code, String forename, String surname) {
        var officer = new Officer(new StaffCode(mark + code), forename, surname, null);
        write(batch -> StaffRows.add(batch, officer));
        return officer.code();
    }

    /** An officer with a full post in a team since 2014. */
    public StaffCode officer(String code, String forename, String surname, String team, Grade grade) {
        var officer = officer(code, forename, surname);
        write(batch -> StaffRows.add(batch, new Post(officer, mark + team, grade, BigDecimal.ONE, SINCE_2014)));
        return officer;
    }

    /** Besides, an In-Touch team for the whole of it, H1. */
    public SmallGwent withHub() {
        write(batch -> StaffRows.add(
                batch, new Team(mark + "H1", "Newport hub", Team.Kind.IN_TOUCH, mark + "CN", null, SINCE_2014)));
        return this;
    }

    public void manages(StaffCode officer, String team) {
        write(batch -> StaffRows.add(batch, new TeamManager(mark + team, officer, SINCE_2014)));
    }

    public void covers(StaffCode coveredBy, StaffCode officer, Period during) {
        write(batch -> StaffRows.add(batch, new Cover(officer, coveredBy, during, "test", Instant.EPOCH)));
    }

    public void write(Consumer<Batch> rows) {
        var batch = new Batch();
        rows.accept(batch);
        try (var owner = database.connect()) {
            owner.setAutoCommit(false);
            batch.write(owner);
            owner.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Team team(String code, String name, String cluster, @Nullable String office) {
        return new Team(code, name, Team.Kind.OFFENDER_MANAGEMENT, cluster, office, SINCE_2014);
    }

    private static Office office(String code, String name, Office.Kind kind, String womenOnly) {
        return new Office(
                code, name, kind, "1 High Street, " + name, "NP20 1AA", "01633 000000", null, womenOnly, SINCE_2014);
    }
}
