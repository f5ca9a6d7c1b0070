package cymru.prawf.exchange.ndelius;

import java.util.Set;

/** What an identifier in a column of a case table stands for. */
sealed interface Reference {

    /** Nothing that has to be looked up: the row's own identifier, a number of another system, a partition. */
    record Nothing() implements Reference {}

    record User() implements Reference {}

    record Officer() implements Reference {}

    record Team() implements Reference {}

    record Provider() implements Reference {}

    /** Another row about somebody. */
    record Row(String table) implements Reference {}

    /** A code in a list. */
    record Code(String list) implements Reference {}

    Set<String> NUMBERS_OF_OTHERS = Set.of(
            "PARTITION_AREA_ID",
            "TRAINING_SESSION_ID",
            "NOMIS_CASE_NOTE_ID",
            "OASYS_ID",
            "PRIMARY_KEY_ID",
            "UPW_DAY_ID");

    static Reference of(CaseTable table, String column) {
        if (!column.endsWith("_ID")
                || table.id().contains(column)
                || NUMBERS_OF_OTHERS.contains(column)
                || column.endsWith("ALFRESCO_DOCUMENT_ID")) {
            return new Nothing();
        }
        if (column.equals("ROH_STAFF_ID")) { // risk of harm to staff, in a referral to approved premises
            return new Code(ListTables.STANDARD);
        }
        if (column.endsWith("USER_ID")) {
            return new User();
        }
        if (column.endsWith("STAFF_ID") || column.endsWith("EMPLOYEE_ID")) {
            return new Officer();
        }
        if (column.endsWith("TEAM_ID")) {
            return new Team();
        }
        if (column.endsWith("AREA_ID") || column.endsWith("PROVIDER_ID") || column.endsWith("PROV_ID")) {
            return new Provider();
        }
        var named = column.substring(0, column.length() - "_ID".length());
        if (CaseTables.named(named).isPresent()) {
            return new Row(named);
        }
        if (named.endsWith("_CONTACT")) {
            return new Row("CONTACT");
        }
        if (named.endsWith("_EVENT")) {
            return new Row("EVENT");
        }
        return named.equals("INSTITUTIONAL_REP_TRANSFER")
                ? new Row("INSTITUTIONAL_REPORT_TRANSFER")
                : new Code(ListTables.listOf(column));
    }
}
