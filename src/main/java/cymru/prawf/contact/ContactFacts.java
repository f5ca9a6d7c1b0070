package cymru.prawf.contact;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ContactFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(AppointmentBooked.class, AppointmentMoved.class, OutcomeRecorded.class, ContactRecorded.class);
    }
}
