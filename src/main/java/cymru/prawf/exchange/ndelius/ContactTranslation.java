package cymru.prawf.exchange.ndelius;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.Contact;
import cymru.prawf.contact.ContactId;
import cymru.prawf.contact.ContactRecorded;
import cymru.prawf.contact.ContactRows;
import cymru.prawf.contact.ContactType;
import cymru.prawf.contact.CountsTowards;
import cymru.prawf.contact.Place;
import cymru.prawf.kernel.UkTime;
import java.time.Duration;
import java.util.Locale;

/** CONTACT: appointments with what came of them, and everything else that officers and nDelius itself write down. */
final class ContactTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        for (var row : source.rows("CONTACT")) {
            if (isAppointment(row)) {
                appointment(source, row, draft);
            } else {
                contact(source, row, draft);
            }
        }
    }

    /** By its type where that is known; otherwise what has an outcome, an hour or lies ahead was arranged. */
    private static boolean isAppointment(CaseRow row) {
        var type = row.code("CONTACT_TYPE_ID");
        if (type.isPresent()) {
            return type.get().says("ATTENDANCE_CONTACT") || row.has("ATTENDED");
        }
        var day = row.date("CONTACT_DATE");
        return row.has("ATTENDED")
                || row.has("COMPLIED")
                || row.has("CONTACT_OUTCOME_TYPE_ID")
                || row.time("CONTACT_END_TIME").isPresent()
                || day != null && day.isAfter(UkTime.dateOf(row.now()));
    }

    private static void appointment(SourceCase source, CaseRow row, Draft draft) {
        var starts = row.when("CONTACT_DATE", "CONTACT_START_TIME");
        var outcome = ContactOutcome.of(row, starts.day(), row.text("NOTES"), row.says("SENSITIVE"));
        var arrangement = new Arrangement(
                appointmentType(row),
                type(row),
                outcome.isPresent() ? "" : row.text("NOTES"),
                place(row),
                row.staff().officer(officer(row)),
                row.staff().officerName(officer(row)),
                starts,
                minutes(row),
                countsTowards(source, row));
        Appointments.add(draft, row, arrangement, outcome);
    }

    private static void contact(SourceCase source, CaseRow row, Draft draft) {
        var of = countsTowards(source, row);
        var contact = new Contact(
                new ContactId(row.id()),
                row.crn(),
                ContactType.OTHER,
                type(row),
                "",
                place(row),
                row.staff().officer(officer(row)),
                row.staff().officerName(officer(row)),
                row.when("CONTACT_DATE", "CONTACT_START_TIME"),
                of.sentence(),
                of.requirement(),
                row.text("NOTES"),
                row.says("SENSITIVE"),
                row.enteredBy(),
                row.entered());
        draft.add(
                row,
                ContactRecorded.of(contact),
                contact.happened(),
                contact.id().subject(),
                (batch, _) -> ContactRows.add(batch, contact, Staging.json(row.source())));
    }

    private static String type(CaseRow row) {
        return row.code("CONTACT_TYPE_ID")
                .map(Code::words)
                .orElse("nDelius contact type %s, unknown".formatted(row.text("CONTACT_TYPE_ID")));
    }

    private static AppointmentType appointmentType(CaseRow row) {
        var words = type(row).toLowerCase(Locale.ROOT);
        if (words.contains("home visit")) {
            return AppointmentType.HOME_VISIT;
        }
        if (words.contains("telephone")) {
            return AppointmentType.TELEPHONE;
        }
        if (words.contains("video")) {
            return AppointmentType.VIDEO;
        }
        if (words.contains("office visit")) {
            return AppointmentType.OFFICE;
        }
        return row.says("RAR_ACTIVITY") ? AppointmentType.RAR_ACTIVITY : AppointmentType.OTHER;
    }

    private static Place place(CaseRow row) {
        return row.has("OFFICE_LOCATION_ID")
                ? Place.elsewhere(row.code("OFFICE_LOCATION_ID")
                        .map(Code::words)
                        .orElse("office %s (unknown)".formatted(row.text("OFFICE_LOCATION_ID"))))
                : Place.NONE;
    }

    private static String officer(CaseRow row) {
        return row.has("STAFF_ID") ? row.text("STAFF_ID") : row.text("STAFF_EMPLOYEE_ID");
    }

    private static int minutes(CaseRow row) {
        var starts = row.time("CONTACT_START_TIME");
        var ends = row.time("CONTACT_END_TIME");
        if (starts.isEmpty() || ends.isEmpty()) {
            return 0;
        }
        long minutes = Duration.between(starts.get(), ends.get()).toMinutes();
        if (minutes < 0) {
            row.found("CONTACT_END_TIME", Treatment.ENDS_FIRST);
        }
        return minutes < 0 || minutes > Arrangement.LONGEST_MINUTES ? 0 : (int) minutes;
    }

    private static CountsTowards countsTowards(SourceCase source, CaseRow row) {
        var requirement = source.standing("RQMNT", row.text("RQMNT_ID"))
                .filter(each ->
                        source.standing("DISPOSAL", each.text("DISPOSAL_ID")).isPresent());
        var sentence = requirement
                .flatMap(each -> source.standing("DISPOSAL", each.text("DISPOSAL_ID")))
                .or(() -> source.sentenceFor(row.text("EVENT_ID")));
        return new CountsTowards(
                sentence.map(CaseRow::id).orElse(null),
                requirement.map(CaseRow::id).orElse(null),
                row.code("CONTACT_TYPE_ID")
                        .filter(type -> type.says("NATIONAL_STANDARDS_CONTACT"))
                        .isPresent(),
                row.says("RAR_ACTIVITY"));
    }
}
