package cymru.prawf.staff;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import cymru.prawf.TestClock;
import cymru.prawf.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sample case's officer and team, and a day away. */
@Component
class StaffPageSamples implements PageSamples {

    private static final String OFFICER = "/officers/" + SampleCase.OFFICER;
    private static final Absence AWAY = new Absence(
            UUID.fromString("00000000-0000-0000-0000-0000000000a1"),
            SampleCase.OFFICER,
            Absence.Kind.TRAINING,
            Period.from(LocalDate.of(2016, 11, 30)),
            "test",
            TestClock.TEN);

    private boolean begun;

    @Override
    public synchronized List<Sample> samples() {
        if (!begun) {
            begun = true;
            new SmallGwent(SampleCase.MARK).write(batch -> StaffRows.add(batch, AWAY));
        }
        return List.of(
                new Sample("/officers/{code}", OFFICER),
                new Sample("/officers/{code}/move", OFFICER + "/move"),
                new Sample("/officers/{code}/cover", OFFICER + "/cover"),
                new Sample("/officers/{code}/absences/new", OFFICER + "/absences/new"),
                new Sample("/officers/{code}/absences/{id}/end", OFFICER + "/absences/" + AWAY.id() + "/end"),
                new Sample("/places/{team}", "/places/" + SampleCase.MARK + "N1"));
    }
}
