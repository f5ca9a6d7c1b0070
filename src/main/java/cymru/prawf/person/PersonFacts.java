package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.FactKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of fact that tell who a person is and how they live. */
@Component
class PersonFacts implements FactKinds {

    @Override
    public List<Class<? extends Fact>> kinds() {
        return List.of(
                PersonRegistered.class,
                DetailsChanged.class,
                AddressChanged.class,
                AddressEnded.class,
                AddressCorrected.class,
                AliasAdded.class,
                AliasEnded.class,
                AliasCorrected.class,
                NumberAdded.class,
                HouseholdMemberAdded.class,
                HouseholdMemberLeft.class,
                HouseholdMemberCorrected.class,
                PersonAroundAdded.class,
                PersonAroundEnded.class,
                PersonAroundCorrected.class,
                CircumstanceBegun.class,
                CircumstanceEnded.class,
                CircumstanceCorrected.class,
                AdjustmentBegun.class,
                AdjustmentEnded.class,
                AdjustmentCorrected.class);
    }
}
