package cymru.prawf.exchange.ndelius;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of nDelius whose rows are about people. Whatever belongs to an order is found through the order, because the copy of
 * OFFENDER_ID that many tables carry is not always right.
 *
 * <p>Source: the table schema of nDelius in community-api (github.com/ministryofjustice/community-api, MIT). The words are ours.
 */
final class CaseTables {

    // A table comes after those it belongs to: they are worked through in this order.
    private static final Map<String, CaseTable> TABLES = read("""
            table                         | what a row is                  | known by                         | belongs to                                  | happened on                                    | section
            OFFENDER                      | person                         | OFFENDER_ID                      |                                             | CREATED_DATETIME                               | PERSON
            ADDITIONAL_IDENTIFIER         | other number                   | ADDITIONAL_IDENTIFIER_ID         | OFFENDER                                    | CREATED_DATETIME                               | PERSON
            ALIAS                         | alias                          | ALIAS_ID                         | OFFENDER                                    | CREATED_DATETIME                               | PERSON
            OFFENDER_ADDRESS              | address                        | OFFENDER_ADDRESS_ID              | OFFENDER                                    | START_DATE                                     | PERSON
            ADDRESS_ASSESSMENT            | address assessment             | ADDRESS_ASSESSMENT_ID            | OFFENDER, OFFENDER_ADDRESS                  | ASSESSMENT_DATE                                | PERSON
            PERSONAL_CIRCUMSTANCE         | personal circumstance          | PERSONAL_CIRCUMSTANCE_ID         | OFFENDER                                    | START_DATE                                     | PERSON
            PERSONAL_CONTACT              | personal contact               | PERSONAL_CONTACT_ID              | OFFENDER                                    | START_DATE                                     | PERSON
            DISABILITY                    | disability                     | DISABILITY_ID                    | OFFENDER                                    | START_DATE                                     | PERSON
            PROVISION                     | adjustment                     | PROVISION_ID                     | OFFENDER, DISABILITY                        | START_DATE                                     | PERSON
            OFFENDER_PRISONER             | prison number                  | OFFENDER_ID, PRISONER_NUMBER     | OFFENDER                                    |                                                | PERSON
            EVENT                         | event                          | EVENT_ID                         | OFFENDER                                    | REFERRAL_DATE, CONVICTION_DATE                 | ORDERS
            DISPOSAL                      | sentence                       | DISPOSAL_ID                      | EVENT, OFFENDER                             | DISPOSAL_DATE                                  | ORDERS
            MAIN_OFFENCE                  | main offence                   | MAIN_OFFENCE_ID                  | EVENT, OFFENDER                             | OFFENCE_DATE                                   | ORDERS
            ADDITIONAL_OFFENCE            | additional offence             | ADDITIONAL_OFFENCE_ID            | EVENT, OFFENDER                             | OFFENCE_DATE                                   | ORDERS
            ADDITIONAL_SENTENCE           | additional sentence            | ADDITIONAL_SENTENCE_ID           | EVENT, OFFENDER                             |                                                | ORDERS
            COURT_APPEARANCE              | court appearance               | COURT_APPEARANCE_ID              | EVENT, OFFENDER                             | APPEARANCE_DATE                                | ORDERS
            COURT_REPORT                  | court report                   | COURT_REPORT_ID                  | COURT_APPEARANCE, OFFENDER                  | DATE_REQUESTED                                 | ORDERS
            PROPOSAL                      | proposal of a court report     | PROPOSAL_ID                      | COURT_REPORT                                |                                                | ORDERS
            COURT_REPORT_TRANSFER         | transfer of a court report     | COURT_REPORT_TRANSFER_ID         | COURT_REPORT, OFFENDER                      | REQUEST_DATE                                   | ORDERS
            RQMNT                         | requirement                    | RQMNT_ID                         | DISPOSAL, OFFENDER                          | START_DATE                                     | ORDERS
            RQMNT_MANAGER                 | manager of a requirement       | RQMNT_MANAGER_ID                 | RQMNT                                       | ALLOCATION_DATE                                | ALLOCATION
            RQMNT_TRANSFER                | transfer of a requirement      | RQMNT_TRANSFER_ID                | RQMNT, OFFENDER                             | REQUEST_DATE                                   | ALLOCATION
            COHORT                        | payment-by-results cohort      | COHORT_ID                        | EVENT, OFFENDER                             | START_DATE                                     | ORDERS
            COHORT_HISTORY                | change of cohort               | COHORT_HISTORY_ID                | EVENT, OFFENDER                             | START_DATE                                     | ORDERS
            COHORT_DIARY                  | entry in the cohort diary      | COHORT_DIARY_ID                  | EVENT, OFFENDER                             | FIRST_RELEASE_DATE                             | ORDERS
            ORDER_MANAGER                 | order manager                  | ORDER_MANAGER_ID                 | EVENT                                       | ALLOCATION_DATE                                | ALLOCATION
            ORDER_TRANSFER                | transfer of an order           | ORDER_TRANSFER_ID                | EVENT, OFFENDER                             | REQUEST_DATE                                   | ALLOCATION
            CASE_ALLOCATION               | allocation decision            | CASE_ALLOCATION_ID               | EVENT, OFFENDER                             | ALLOCATION_DECISION_DATE                       | ALLOCATION
            TIER_ALLOCATION               | tier allocation                | TIER_ALLOCATION_ID               | EVENT, OFFENDER                             | ALLOCATION_DECISION_DATE                       | RISK
            OGRS_ASSESSMENT               | OGRS assessment                | OGRS_ASSESSMENT_ID               | EVENT                                       | ASSESSMENT_DATE                                | RISK
            UPW_DETAILS                   | unpaid work details            | UPW_DETAILS_ID                   | DISPOSAL, OFFENDER                          | ALLOCATION_DATE                                | ORDERS
            UPW_ALLOCATION                | unpaid work allocation         | UPW_ALLOCATION_ID                | UPW_DETAILS                                 | ALLOCATION_START_DATE                          | APPOINTMENTS
            UPW_ADJUSTMENT                | unpaid work adjustment         | UPW_ADJUSTMENT_ID                | UPW_DETAILS                                 | ADJUSTMENT_DATE                                | APPOINTMENTS
            UPW_APPOINTMENT               | unpaid work appointment        | UPW_APPOINTMENT_ID               | UPW_DETAILS, OFFENDER                       | APPOINTMENT_DATE                               | APPOINTMENTS
            CUSTODY                       | custody                        | CUSTODY_ID                       | DISPOSAL, OFFENDER                          | STATUS_CHANGE_DATE                             | CUSTODY
            CUSTODY_HISTORY               | change of custody              | CUSTODY_HISTORY_ID               | CUSTODY, OFFENDER                           | HISTORICAL_DATE                                | CUSTODY
            RELEASE                       | release                        | RELEASE_ID                       | CUSTODY, OFFENDER                           | ACTUAL_RELEASE_DATE                            | CUSTODY
            HOST_AT_RELEASE               | host at release                | HOST_AT_RELEASE_ID               | RELEASE                                     |                                                | CUSTODY
            RECALL                        | recall                         | RECALL_ID                        | RELEASE, OFFENDER                           | RECALL_DATE                                    | CUSTODY
            KEY_DATE                      | key date                       | KEY_DATE_ID                      | CUSTODY                                     | CREATED_DATETIME                               | CUSTODY
            LIC_CONDITION                 | licence condition              | LIC_CONDITION_ID                 | DISPOSAL, OFFENDER                          | START_DATE                                     | CUSTODY
            LIC_CONDITION_MANAGER         | manager of a licence condition | LIC_CONDITION_MANAGER_ID         | LIC_CONDITION                               | ALLOCATION_DATE                                | ALLOCATION
            LIC_CONDITION_TRANSFER        | transfer of a licence condition| LIC_CONDITION_TRANSFER_ID        | LIC_CONDITION, OFFENDER                     | REQUEST_DATE                                   | ALLOCATION
            PSS_RQMNT                     | post-sentence requirement      | PSS_RQMNT_ID                     | CUSTODY, OFFENDER                           | IMPOSED_DATE                                   | CUSTODY
            PSS_RQMNT_MANAGER             | manager of a post-sentence requirement | PSS_RQMNT_MANAGER_ID     | PSS_RQMNT                                   | ALLOCATION_DATE                                | ALLOCATION
            PSS_RQMNT_TRANSFER            | transfer of a post-sentence requirement | PSS_RQMNT_TRANSFER_ID   | PSS_RQMNT, OFFENDER                         | REQUEST_DATE                                   | ALLOCATION
            INSTITUTIONAL_REPORT          | prison report                  | INSTITUTIONAL_REPORT_ID          | CUSTODY, OFFENDER                           | DATE_REQUESTED                                 | CUSTODY
            INSTITUTIONAL_REPORT_TRANSFER | transfer of a prison report    | INSTITUTIONAL_REP_TRANSFER_ID    | INSTITUTIONAL_REPORT, OFFENDER              | REQUEST_DATE                                   | CUSTODY
            REPORT_MANAGER                | manager of a report            | REPORT_MANAGER_ID                | COURT_REPORT, INSTITUTIONAL_REPORT, EVENT   | ALLOCATION_DATE                                | ALLOCATION
            OFFENDER_MANAGER              | offender manager               | OFFENDER_MANAGER_ID              | OFFENDER                                    | ALLOCATION_DATE                                | ALLOCATION
            OFFENDER_TRANSFER             | transfer of the case           | OFFENDER_TRANSFER_ID             | OFFENDER                                    | REQUEST_DATE                                   | ALLOCATION
            PRISON_OFFENDER_MANAGER       | prison offender manager        | PRISON_OFFENDER_MANAGER_ID       | OFFENDER                                    | ALLOCATION_DATE                                | ALLOCATION
            RESPONSIBLE_OFFICER           | responsible officer            | RESPONSIBLE_OFFICER_ID           | OFFENDER                                    | START_DATE                                     | ALLOCATION
            MASTER_TRANSFER               | transfer                       | MASTER_TRANSFER_ID               | OFFENDER                                    | TRANSFER_DATE                                  | ALLOCATION
            REJECTED_TRANSFER_DIARY       | rejected transfer              | REJECTED_TRANSFER_DIARY_ID       | OFFENDER                                    | TRANSFER_REQUEST_DATE                          | ALLOCATION
            ORGANISATION_OFFENDER         | organisation that knows them   | OFFENDER_ID, PROBATION_AREA_ID   | OFFENDER                                    |                                                | ALLOCATION
            CASELOAD                      | caseload entry                 | CASELOAD_ID                      | OFFENDER                                    | ALLOCATION_DATE, START_DATE                    | ALLOCATION
            MANAGEMENT_TIER               | management tier                | OFFENDER_ID, TIER_ID, DATE_CHANGED | OFFENDER                                  | DATE_CHANGED                                   | RISK
            DYNAMIC_RSR_HISTORY           | dynamic RSR score              | DYNAMIC_RSR_HISTORY_ID           | OFFENDER                                    | DATE_RECORDED                                  | RISK
            OASYS_ASSESSMENT              | OASys assessment               | OASYS_ASSESSMENT_ID              | OFFENDER                                    | ASSESSMENT_DATE, DATE_CREATED                  | RISK
            OASYS_SENTENCE_PLAN           | OASys sentence plan            | OASYS_SENTENCE_PLAN_ID           | OASYS_ASSESSMENT, OFFENDER                  |                                                | RISK
            REGISTRATION                  | registration                   | REGISTRATION_ID                  | OFFENDER                                    | REGISTRATION_DATE                              | RISK
            DEREGISTRATION                | deregistration                 | DEREGISTRATION_ID                | REGISTRATION, OFFENDER                      | DEREGISTRATION_DATE                            | RISK
            REGISTRATION_REVIEW           | review of a registration       | REGISTRATION_REVIEW_ID           | REGISTRATION, OFFENDER                      | REVIEW_DATE                                    | RISK
            NSI                           | non-statutory intervention     | NSI_ID                           | OFFENDER, EVENT                             | REFERRAL_DATE                                  | OTHER
            NSI_MANAGER                   | manager of an intervention     | NSI_MANAGER_ID                   | NSI                                         | START_DATE                                     | ALLOCATION
            NSI_TRANSFER                  | transfer of an intervention    | NSI_TRANSFER_ID                  | NSI, OFFENDER                               | REQUEST_DATE                                   | ALLOCATION
            REFERRAL                      | referral                       | REFERRAL_ID                      | EVENT, OFFENDER                             | REFERRAL_DATE                                  | OTHER
            ASSESSMENT                    | assessment                     | ASSESSMENT_ID                    | REFERRAL, OFFENDER                          | ASSESSMENT_DATE                                | RISK
            DRUGS_TEST                    | drugs test                     | DRUGS_TEST_ID                    | EVENT, OFFENDER                             | DATE_OF_TEST                                   | OTHER
            DRUG_TEST_PROFILE             | drugs test profile             | DRUG_TEST_PROFILE_ID             | EVENT, OFFENDER                             | ASSESSMENT_DATE                                | OTHER
            DRUG_TEST_RESULT              | result of a drugs test         | DRUG_TEST_RESULT_ID              | DRUGS_TEST, OFFENDER                        |                                                | OTHER
            DRUG_USAGE                    | drug use                       | DRUG_USAGE_ID                    | DRUG_TEST_PROFILE                           |                                                | OTHER
            APPROVED_PREMISES_REFERRAL    | referral to approved premises  | APPROVED_PREMISES_REFERRAL_ID    | EVENT, OFFENDER                             | REFERRAL_DATE                                  | OTHER
            APPROVED_PREMISES_RESIDENCE   | stay at approved premises      | APPROVED_PREMISES_RESIDENCE_ID   | APPROVED_PREMISES_REFERRAL, OFFENDER        | ARRIVAL_DATE                                   | OTHER
            APPROVED_PREMISES_PREFERRED   | preferred approved premises    | APPROVED_PREMISES_PREFERRED_ID   | APPROVED_PREMISES_REFERRAL                  |                                                | OTHER
            CONTACT                       | contact                        | CONTACT_ID                       | OFFENDER, EVENT                             | CONTACT_DATE                                   | APPOINTMENTS
            ENFORCEMENT                   | enforcement action             | ENFORCEMENT_ID                   | CONTACT, UPW_APPOINTMENT                    | ACTION_TAKEN_DATE                              | APPOINTMENTS
            CONTACT_ALERT                 | alert about a contact          | CONTACT_ALERT_ID                 | OFFENDER, CONTACT                           |                                                | APPOINTMENTS
            DOCUMENT                      | document                       | DOCUMENT_ID                      | OFFENDER                                    | LAST_SAVED                                     | OTHER
            SUBJECT_ACCESS_REPORT         | subject access report          | SUBJECT_ACCESS_REPORT_ID         | OFFENDER                                    | REQUEST_DATE_TIME                              | OTHER
            EXCLUSION                     | exclusion                      | EXCLUSION_ID                     | OFFENDER                                    | EXCLUSION_DATE                                 | OTHER
            RESTRICTION                   | restriction                    | RESTRICTION_ID                   | OFFENDER                                    | RESTRICTION_DATE                               | OTHER
            """);

    private CaseTables() {}

    static Optional<CaseTable> named(String table) {
        return Optional.ofNullable(TABLES.get(table));
    }

    /** Every table, those first to which others belong. */
    static List<CaseTable> inOrder() {
        return List.copyOf(TABLES.values());
    }

    private static Map<String, CaseTable> read(String lines) {
        var tables = new LinkedHashMap<String, CaseTable>();
        lines.lines().skip(1).map(line -> line.split("\\|", -1)).forEach(cells -> {
            var name = cells[0].strip();
            tables.put(
                    name,
                    new CaseTable(
                            name,
                            cells[1].strip(),
                            names(cells[2]).toList(),
                            names(cells[3]).map(Link::to).toList(),
                            names(cells[4]).toList(),
                            Section.valueOf(cells[5].strip())));
        });
        return tables;
    }

    private static Stream<String> names(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }
}
