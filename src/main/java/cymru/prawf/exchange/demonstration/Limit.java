package cymru.prawf.exchange.demonstration;

import cymru.prawf.access.LimitedAccess;
import java.util.List;

/** That a record is limited: to these people, or not to these. */
record Limit(LimitedAccess.Kind kind, List<String> userNames, String reason) {

    Limit {
        userNames = List.copyOf(userNames);
    }
}
