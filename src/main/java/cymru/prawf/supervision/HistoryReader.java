package cymru.prawf.supervision;

import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.contact.AppointmentMoved;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.ContactRecorded;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.AddressChanged;
import cymru.prawf.person.AddressUse;
import cymru.prawf.person.CircumstanceBegun;
import cymru.prawf.person.CircumstanceEnded;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.policy.Channel;
import cymru.prawf.policy.Limit;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timeline;
import cymru.prawf.sentence.KeyDateSet;
import cymru.prawf.sentence.OrderMade;
import cymru.prawf.sentence.Recalled;
import cymru.prawf.sentence.Released;
import cymru.prawf.sentence.StageSet;
import cymru.prawf.sentence.Terminated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a timeline once, from the oldest fact to the newest, and sorts out what stands. */
final class HistoryReader {

    private final Timeline timeline;
    private final Map<String, OrderReader> orders = new LinkedHashMap<>();
    private final Map<String, MeetingReader> meetings = new LinkedHashMap<>();
    private final List<Held> holders = new ArrayList<>();
    private final List<Contacted> contacts = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Noted<RiskRecorded>> risks = new ArrayList<>();
    private final List<Noted<IndicatorReported>> indicators = new ArrayList<>();
    private final List<Noted<PlanRecorded>> plans = new ArrayList<>();
    private final List<Noted<RiskChecked>> riskChecks = new ArrayList<>();
    private final List<Noted<OversightRecorded>> oversights = new ArrayList<>();
    private final List<Noted<HandoverWritten>> handovers = new ArrayList<>();
    private final List<Noted<OfficerAway>> absences = new ArrayList<>();
    private final List<Noted<CoverArranged>> covers = new ArrayList<>();
    private final List<Noted<BandOverridden>> overrides = new ArrayList<>();

    HistoryReader(Timeline timeline) {
        this.timeline = timeline;
    }

    CaseHistory history() {
        timeline.standing().forEach(this::read);
        timeline.facts().forEach(this::firstRecorded);
        var made = orders.values().stream()
                .flatMap(reader -> reader.order().stream())
                .toList();
        var booked = meetings.values().stream()
                .map(MeetingReader::meeting)
                .sorted(Comparator.comparing(Meeting::on))
                .toList();
        booked.stream()
                .filter(Meeting::attended)
                .forEach(kept ->
                        contacts.add(new Contacted(kept.on(), kept.channel(), !kept.delivery(), kept.outcome())));
        contacts.sort(Comparator.comparing(Contacted::on));
        changes.sort(Comparator.comparing(Change::known));
        holders.sort(Comparator.comparing(Held::from));
        return new CaseHistory(
                timeline.crn(),
                made,
                List.copyOf(holders),
                booked,
                List.copyOf(contacts),
                List.copyOf(risks),
                List.copyOf(indicators),
                List.copyOf(changes),
                List.copyOf(plans),
                List.copyOf(riskChecks),
                List.copyOf(oversights),
                List.copyOf(handovers),
                List.copyOf(absences),
                List.copyOf(covers),
                List.copyOf(overrides));
    }

    private void read(RecordedFact recorded) {
        switch (recorded.fact()) {
            case OrderMade made -> order(made.sentenceId()).made(made, recorded);
            case StageSet stage -> order(stage.sentenceId()).stage(stage);
            case Terminated ended -> order(ended.sentenceId()).ended(ended);
            case KeyDateSet date -> order(date.sentenceId()).date(date);
            case Released released -> order(released.sentenceId()).released(released, recorded.position());
            case Recalled recalled -> order(recalled.sentenceId()).recalled(recalled);
            case OfficerChanged changed -> officer(changed, recorded);
            case AppointmentBooked booked -> meeting(booked.appointment()).booked(booked, recorded.position());
            case AppointmentMoved moved -> meeting(moved.appointment()).moved(moved, recorded.position());
            case OutcomeRecorded outcome -> meeting(outcome.appointment()).outcome(outcome, recorded);
            case ContactRecorded contact -> contact(contact, recorded);
            case RiskRecorded risk -> risks.add(Noted.of(recorded, risk));
            case IndicatorReported indicator -> indicator(indicator, recorded);
            case AddressChanged address -> address(address, recorded);
            case CircumstanceBegun begun -> begun(begun, recorded);
            case CircumstanceEnded ended -> ended(ended, recorded);
            case PlanRecorded plan -> plans.add(Noted.of(recorded, plan));
            case RiskChecked checked -> riskChecks.add(Noted.of(recorded, checked));
            case OversightRecorded oversight -> oversights.add(Noted.of(recorded, oversight));
            case HandoverWritten handover -> handovers.add(Noted.of(recorded, handover));
            case OfficerAway away -> absences.add(Noted.of(recorded, away));
            case CoverArranged cover -> covers.add(Noted.of(recorded, cover));
            case BandOverridden override -> overrides.add(Noted.of(recorded, override));
            default -> {}
        }
    }

    /** An outcome was recorded in time if it was when first somebody said anything, right or wrong. */
    private void firstRecorded(RecordedFact recorded) {
        if (recorded.fact() instanceof OutcomeRecorded outcome) {
            meeting(outcome.appointment()).recorded(UkTime.dateOf(recorded.recordedAt()));
        }
    }

    private OrderReader order(String id) {
        return orders.computeIfAbsent(id, OrderReader::new);
    }

    private MeetingReader meeting(String id) {
        return meetings.computeIfAbsent(id, MeetingReader::new);
    }

    private void officer(OfficerChanged changed, RecordedFact recorded) {
        var from = recorded.when().day();
        holders.add(new Held(
                from,
                changed.officer(),
                changed.officerName(),
                changed.grade(),
                changed.team(),
                changed.organisation(),
                recorded.position()));
        boolean another =
                changed.formerOfficer() != null && !changed.formerOfficer().equals(changed.officer());
        if (another && changed.reason() != ReasonForChange.INITIAL_ALLOCATION) {
            change(Limit.REVIEW_NEW_OFFICER, "the officer changed to " + changed.officerName(), recorded);
        }
    }

    private void contact(ContactRecorded contact, RecordedFact recorded) {
        var on = recorded.when().day();
        switch (contact.type()) {
            case CALLED_IN -> contacts.add(new Contacted(on, Channel.OFFICE, true, recorded.position()));
            case CALL_RECEIVED, CALL_MADE ->
                contacts.add(new Contacted(on, Channel.TELEPHONE, true, recorded.position()));
            case HOME_VISIT -> contacts.add(new Contacted(on, Channel.HOME, true, recorded.position()));
            case WITH_AGENCY, FROM_AGENCY ->
                contacts.add(new Contacted(on, Channel.CUSTODY, false, recorded.position()));
            case MESSAGE_RECEIVED, MESSAGE_SENT, NOT_AT_HOME, OTHER -> {}
        }
    }

    private void indicator(IndicatorReported indicator, RecordedFact recorded) {
        indicators.add(Noted.of(recorded, indicator));
        switch (indicator.indicator()) {
            case DOMESTIC_ABUSE_CALL_OUT -> change(Limit.REVIEW_CALL_OUT, "a domestic abuse call-out", recorded);
            case ARREST -> change(Limit.REVIEW_ARREST, "an arrest", recorded);
            case CHILD_PROTECTION -> change(Limit.REVIEW_CHILD_PROTECTION, "a child protection enquiry", recorded);
        }
    }

    private void address(AddressChanged address, RecordedFact recorded) {
        if (address.use() == AddressUse.MAIN) {
            change(Limit.REVIEW_ADDRESS, "a change of address", recorded);
        }
    }

    private void begun(CircumstanceBegun begun, RecordedFact recorded) {
        switch (begun.kind()) {
            case RELATIONSHIP -> change(Limit.REVIEW_RELATIONSHIP, "a new relationship", recorded);
            case EMPLOYMENT -> change(Limit.REVIEW_WORK, "work was found", recorded);
            case SUBSTANCE_USE -> change(Limit.REVIEW_RELAPSE, "news of drugs or alcohol", recorded);
            case ACCOMMODATION, CARING, OTHER -> {}
        }
    }

    private void ended(CircumstanceEnded ended, RecordedFact recorded) {
        if (ended.kind() == CircumstanceKind.EMPLOYMENT) {
            change(Limit.REVIEW_WORK, "work was lost", recorded);
        }
    }

    private void change(Limit limit, String what, RecordedFact recorded) {
        changes.add(new Change(
                limit, what, recorded.when().day(), UkTime.dateOf(recorded.recordedAt()), recorded.position()));
    }

    /** How an appointment is kept, as a channel. In custody everything but the telephone is a visit or its video link. */
    static Channel channel(AppointmentType type) {
        return switch (type) {
            case OFFICE, WITH_POLICE, RAR_ACTIVITY, PROGRAMME, UNPAID_WORK, PARTNER_AGENCY, COURT, OTHER ->
                Channel.OFFICE;
            case COMMUNITY_HUB -> Channel.COMMUNITY_HUB;
            case HOME_VISIT -> Channel.HOME;
            case TELEPHONE -> Channel.TELEPHONE;
            case VIDEO -> Channel.VIDEO;
        };
    }

    /** Appointments that deliver an intervention or are with somebody else. */
    static boolean delivery(AppointmentType type) {
        return switch (type) {
            case PROGRAMME, UNPAID_WORK, PARTNER_AGENCY, COURT -> true;
            case OFFICE, WITH_POLICE, RAR_ACTIVITY, OTHER, COMMUNITY_HUB, HOME_VISIT, TELEPHONE, VIDEO -> false;
        };
    }
}
