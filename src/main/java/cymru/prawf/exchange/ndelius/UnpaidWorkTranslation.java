package cymru.prawf.exchange.ndelius;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.CountsTowards;
import cymru.prawf.contact.Place;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** UPW_APPOINTMENT: sessions of unpaid work and what was credited. */
final class UnpaidWorkTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        for (var row : source.rows("UPW_APPOINTMENT")) {
            var starts = row.when("APPOINTMENT_DATE", "START_TIME");
            var outcome = ContactOutcome.of(row, starts.day(), note(row), false);
            var arrangement = new Arrangement(
                    AppointmentType.UNPAID_WORK,
                    null,
                    outcome.isPresent() ? "" : note(row),
                    place(row),
                    row.staff().officer(row.text("STAFF_ID")),
                    row.staff().officerName(row.text("STAFF_ID")),
                    starts,
                    minutes(row),
                    countsTowards(source, row));
            Appointments.add(draft, row, arrangement, outcome);
        }
    }

    private static String note(CaseRow row) {
        var credited = row.has("MINUTES_OFFERED")
                ? "Credited %s of %s minutes offered"
                        .formatted(orNone(row.text("MINUTES_CREDITED")), row.text("MINUTES_OFFERED"))
                : "";
        return Stream.of(credited, row.text("NOTES"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Place place(CaseRow row) {
        if (row.has("PROJECT_NAME")) {
            return Place.elsewhere(row.text("PROJECT_NAME"));
        }
        return row.has("UPW_PROJECT_ID")
                ? Place.elsewhere(row.code("UPW_PROJECT_ID")
                        .map(Code::words)
                        .orElse("project %s (unknown)".formatted(row.text("UPW_PROJECT_ID"))))
                : Place.NONE;
    }

    private static int minutes(CaseRow row) {
        var starts = row.time("START_TIME");
        var ends = row.time("END_TIME");
        long minutes = starts.isPresent() && ends.isPresent()
                ? Duration.between(starts.get(), ends.get()).toMinutes()
                : row.number("MINUTES_OFFERED");
        return minutes < 0 || minutes > Arrangement.LONGEST_MINUTES ? 0 : (int) minutes;
    }

    private static CountsTowards countsTowards(SourceCase source, CaseRow row) {
        var details = source.standing("UPW_DETAILS", row.text("UPW_DETAILS_ID"));
        var sentence = details.flatMap(each -> source.standing("DISPOSAL", each.text("DISPOSAL_ID")));
        var requirement = RequirementTranslation.unpaidWorkOf(source, row.text("UPW_DETAILS_ID"));
        return new CountsTowards(
                sentence.map(CaseRow::id).orElse(null),
                requirement.map(each -> each.value()).orElse(null),
                sentence.isPresent(),
                false);
    }

    private static String orNone(String minutes) {
        return minutes.isEmpty() ? "none" : minutes;
    }
}
