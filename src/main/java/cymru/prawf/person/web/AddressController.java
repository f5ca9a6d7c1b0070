package cymru.prawf.person.web;

import cymru.prawf.access.WritesRecord;
import cymru.prawf.person.Address;
import cymru.prawf.person.Recorded;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/person/addresses")
class AddressController extends DetailController<Address, AddressForm> {

    AddressController(DetailDesk desk) {
        super(desk, Address.class, "person/address");
    }

    @Override
    AddressForm form(Recorded<Address> recorded, LocalDate today) {
        return AddressForm.of(recorded);
    }
}
