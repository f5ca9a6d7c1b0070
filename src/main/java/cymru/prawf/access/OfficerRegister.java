package cymru.prawf.access;

import cymru.prawf.kernel.StaffCode;
import java.util.Optional;

/** What an account needs to know of the officer it belongs to; answered by the module that knows who the officers are. */
public interface OfficerRegister {

    /** The name of the officer with this code, where there is one. */
    Optional<String> nameOf(StaffCode code);
}
