package cymru.prawf.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Puts off the time-out: any request of somebody signed in does, and this one does nothing else. */
@Controller
@Allowed
class StayController {

    @GetMapping("/stay-signed-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}
}
