package cymru.prawf.exchange.ndelius;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables of nDelius that are about nobody's case: lists of codes, staff and teams, users, places.
 *
 * <p>Source: the table schema of nDelius in community-api (github.com/ministryofjustice/community-api, MIT).
 */
final class ListTables {

    /** The list of lists: what has no table of its own is in it. */
    static final String STANDARD = "R_STANDARD_REFERENCE_LIST";

    private static final Map<String, String> WITHOUT_CODES = named("""
            ALL_TEAM BOROUGH DISTRICT EXTERNAL_PROVIDER LOCAL_DELIVERY_UNIT OFFICER ORGANISATION PARTITION_AREA PROBATION_AREA
            PROBATION_AREA_USER PROVIDER_EMPLOYEE PROVIDER_TEAM PROVIDER_TEAM_EMPLOYEE PROVIDER_TEAM_LOCATION SC_PROVIDER STAFF
            STAFF_TEAM TEAM TEAM_OFFICE_LOCATION UPW_DAY UPW_PROJECT_AVAILABILITY USER_
            """);

    /** Lists that columns of other tables refer to, by the column that does. */
    private static final Map<String, String> BY_COLUMN = named("""
            ADDRESS COURT OFFICE_LOCATION PROVIDER_LOCATION UPW_PROJECT
            R_AD_RQMNT_TYPE R_AD_RQMNT_TYPE_MAIN_CATEGORY R_APPROVED_PREMISES R_ASSESSMENT_OUTCOME R_ASSESSMENT_TYPE
            R_CIRCUMSTANCE_SUB_TYPE R_CIRCUMSTANCE_TYPE R_CONTACT_OUTCOME_TYPE R_CONTACT_TYPE R_COURT_REPORT_TYPE R_DISPOSAL_TYPE
            R_DRUG_TYPE R_ENFORCEMENT_ACTION R_EXPLANATION R_HOST R_INSTITUTION R_LIC_COND_TYPE_MAIN_CAT R_MOVE_ON_CATEGORY
            R_NSI_STATUS R_NSI_TYPE R_OFFENCE R_POST_CJA_LIC_CONDITION_TYPE R_PSS_RQMNT_TYPE_MAIN_CATEGORY
            R_PSS_RQMNT_TYPE_SUB_CATEGORY R_RECALL_REASON R_REFERRAL_SOURCE R_REFERRAL_TYPE R_REGISTER_TYPE R_RQMNT_TYPE
            R_RQMNT_TYPE_MAIN_CATEGORY R_TRANSFER_REASON
            """);

    private ListTables() {}

    static boolean has(String table) {
        return table.startsWith("R_") || WITHOUT_CODES.containsValue(table) || BY_COLUMN.containsValue(table);
    }

    /** The column by which the rows of a list are known. */
    static String idOf(String table) {
        return switch (table) {
            case "OFFICER" -> "STAFF_EMPLOYEE_ID";
            case "USER_" -> "USER_ID";
            case "R_PSS_RQMNT_TYPE_MAIN_CATEGORY" -> "PSS_RQMNT_TYPE_MAIN_CAT_ID";
            case "R_PSS_RQMNT_TYPE_SUB_CATEGORY" -> "PSS_RQMNT_TYPE_SUB_CAT_ID";
            default -> (table.startsWith("R_") ? table.substring(2) : table) + "_ID";
        };
    }

    /** How a row is known; one that links two others, like a member of staff and a team, by its content. */
    static String id(SourceRow row) {
        var id = row.cell(idOf(row.file())).strip();
        return id.isEmpty() ? row.print().toString() : id;
    }

    /** The list that a column's codes are in: {@code LATEST_ENFORCEMENT_ACTION_ID} are enforcement actions. */
    static String listOf(String column) {
        return Optional.ofNullable(BY_COLUMN.get(column))
                .or(() -> BY_COLUMN.keySet().stream()
                        .filter(id -> column.endsWith("_" + id))
                        .max(Comparator.comparingInt(String::length))
                        .map(BY_COLUMN::get))
                .orElse(STANDARD);
    }

    private static Map<String, String> named(String names) {
        return Arrays.stream(names.strip().split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(ListTables::idOf, Function.identity(), (one, _) -> one));
    }
}
