package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NdeliusFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(
                AccessLimited.class,
                DeletedInNdelius.class,
                Deregistration.class,
                ImportedAllocation.class,
                ImportedContact.class,
                ImportedCustody.class,
                ImportedOrder.class,
                ImportedPerson.class,
                ImportedRisk.class,
                ImportedRow.class,
                NamedInNdelius.class,
                Registration.class,
                RegistrationReview.class);
    }
}
