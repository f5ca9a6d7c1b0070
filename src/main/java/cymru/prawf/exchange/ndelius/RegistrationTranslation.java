package cymru.prawf.exchange.ndelius;

/** REGISTRATION, DEREGISTRATION and REGISTRATION_REVIEW: the registers a person was put on and taken off. */
final class RegistrationTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        var notes = new ContactNotes(source);
        for (var row : source.rows("REGISTRATION")) {
            draft.add(row, registration(row, notes), row.happened(), subject(row), Entry.Rows.NONE);
        }
        for (var row : source.rows("DEREGISTRATION")) {
            draft.add(row, deregistration(source, row, notes), row.happened(), subject(row), Entry.Rows.NONE);
        }
        for (var row : source.rows("REGISTRATION_REVIEW")) {
            draft.add(row, review(source, row, notes), row.happened(), subject(row), Entry.Rows.NONE);
        }
    }

    private static Registration registration(CaseRow row, ContactNotes notes) {
        boolean graded = row.has("REGISTER_CATEGORY_ID") || row.has("REGISTER_LEVEL_ID");
        var type = row.code("REGISTER_TYPE_ID");
        // Most registers have neither; only where the list says so is it certain that nothing is missing.
        if (!graded
                && type.filter(each -> !each.says("RECORD_CATEGORY") && !each.says("RECORD_LEVEL"))
                        .isEmpty()) {
            row.found("REGISTER_CATEGORY_ID", Treatment.NOT_STATED);
            row.found("REGISTER_LEVEL_ID", Treatment.NOT_STATED);
        }
        return new Registration(
                row.text("REGISTRATION_ID"),
                type(row, notes),
                type.map(Code::code).orElse(""),
                row.words("REGISTER_CATEGORY_ID"),
                row.words("REGISTER_LEVEL_ID"),
                row.happened().day(),
                row.date("NEXT_REVIEW_DATE"),
                row.says("DEREGISTERED"),
                row.staff().officerName(row.text("REGISTERING_STAFF_ID")),
                row.staff().teamName(row.text("REGISTERING_TEAM_ID")),
                row.text("REGISTRATION_NOTES"));
    }

    private static Deregistration deregistration(SourceCase source, CaseRow row, ContactNotes notes) {
        return new Deregistration(
                row.text("REGISTRATION_ID"),
                typeOf(source, row, notes),
                row.happened().day(),
                row.staff().officerName(row.text("DEREGISTERING_STAFF_ID")),
                row.staff().teamName(row.text("DEREGISTERING_TEAM_ID")),
                row.text("DEREGISTERING_NOTES"));
    }

    private static RegistrationReview review(SourceCase source, CaseRow row, ContactNotes notes) {
        return new RegistrationReview(
                row.text("REGISTRATION_ID"),
                typeOf(source, row, notes),
                row.happened().day(),
                row.date("REVIEW_DATE_DUE"),
                row.says("COMPLETED"),
                row.staff().officerName(row.text("REVIEWING_STAFF_ID")),
                row.staff().teamName(row.text("REVIEWING_TEAM_ID")),
                row.text("NOTES"));
    }

    private static String typeOf(SourceCase source, CaseRow row, ContactNotes notes) {
        return source.standing("REGISTRATION", row.text("REGISTRATION_ID"))
                .map(registration -> type(registration, notes))
                .orElse("registration %s (unknown)".formatted(row.text("REGISTRATION_ID")));
    }

    private static String type(CaseRow registration, ContactNotes notes) {
        return registration
                .code("REGISTER_TYPE_ID")
                .map(Code::words)
                .or(() -> notes.register(registration)
                        .map(told -> SentenceTranslation.fromNote(registration, "REGISTER_TYPE_ID", told)))
                .orElse("nDelius register %s (unknown)".formatted(registration.text("REGISTER_TYPE_ID")));
    }

    private static String subject(CaseRow row) {
        return "registration:" + row.text("REGISTRATION_ID");
    }
}
