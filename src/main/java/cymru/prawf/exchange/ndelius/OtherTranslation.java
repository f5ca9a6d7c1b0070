package cymru.prawf.exchange.ndelius;

import cymru.prawf.contact.ContactRows;
import cymru.prawf.database.Batch;
import cymru.prawf.person.PersonRows;
import cymru.prawf.sentence.SentenceRows;

/** Every row that nothing else told: as it was written, in the words of its columns. It comes last. */
final class OtherTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        for (var row : source.deletedRows()) {
            row.found("SOFT_DELETED", row.localId(), Treatment.DELETED, "");
            draft.add(
                    row,
                    new DeletedInNdelius(
                            row.table().name(), row.localId(), row.table().words(), Columns.all(row)),
                    row.happened(),
                    "ndelius:" + row.key(),
                    (batch, _) -> takeAway(batch, row));
        }
        for (var row : source.namedElsewhere()) {
            draft.add(
                    row,
                    new NamedInNdelius(
                            row.table().name(), row.localId(), row.table().words()),
                    row.happened());
        }
        for (var row : source.standingRows()) {
            if (!draft.hasTold(row)) {
                draft.add(
                        row,
                        Imported.of(
                                row.table().section(), row.table().name(), row.localId(), words(row), Columns.all(row)),
                        row.happened());
            }
        }
    }

    /** What a row became that has been deleted since is current no longer. */
    private static void takeAway(Batch batch, CaseRow row) {
        if (batch.replaces()) {
            ContactRows.remove(batch, row.crn(), row.id());
            PersonRows.remove(batch, row.crn(), row.id());
            SentenceRows.remove(batch, row.crn(), row.id());
        }
    }

    /** With what kind it is, where the lists say: "non-statutory intervention (Accommodation)". */
    private static String words(CaseRow row) {
        return row.code(row.table().name() + "_TYPE_ID")
                .map(Code::words)
                .map(type -> "%s (%s)".formatted(row.table().words(), type))
                .orElse(row.table().words());
    }
}
