package cymru.prawf.supervision;

import cymru.prawf.policy.Channel;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.Manner;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Seen as often as the band says, in a way that the band allows. A missed appointment does not meet it. */
final class ContactAtFrequency implements Standard {

    @Override
    public StandardName name() {
        return StandardName.CONTACT;
    }

    @Override
    public String source() {
        return "HM Inspectorate of Probation, Gwent, 2017, Table 2: average frequency of contact, without the delivery of interventions";
    }

    @Override
    public List<Expectation> expectations(Supervised supervised) {
        var stretches = Stretches.inTheCommunity(
                supervised,
                span -> span.band().manner() == Manner.MEETINGS,
                span -> span.band().mostDays(),
                (span, _) -> "%s: contact %s"
                        .formatted(span.band().name(), span.band().frequency()));
        if (stretches.isEmpty()) {
            return List.of();
        }
        var followUp =
                supervised.days(Limit.FOLLOW_UP, stretches.getLast().during().from());
        return new Chain(name(), "Contact", "Last contact", followUp).over(stretches, events(supervised));
    }

    private static List<Event> events(Supervised supervised) {
        var history = supervised.history();
        var met = history.contacts().stream()
                .filter(contact -> contact.inSupervision() && counts(supervised, contact))
                .map(contact -> Event.meets(contact.on(), contact.fact()));
        var excused = Excuses.of(history, meeting -> !meeting.delivery()).stream();
        return Stream.concat(met, excused).toList();
    }

    private static boolean counts(Supervised supervised, Contacted contact) {
        return channelsOn(supervised, contact.on()).contains(contact.channel());
    }

    private static Set<Channel> channelsOn(Supervised supervised, LocalDate day) {
        var band = supervised.bands().bandOn(day);
        return band == null ? Set.of() : band.channels();
    }
}
