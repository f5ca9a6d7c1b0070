package cymru.prawf.access;

import cymru.prawf.web.Visitor;
import cymru.prawf.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the shell of a page who is signed in. */
@Component
class VisitorOfRequest implements Visitors {

    @Override
    public @Nullable Visitor of(HttpServletRequest request) {
        return SignedIn.current()
                .map(person -> new Visitor(
                        person.name(), person.roles().stream().map(Role::name).collect(Collectors.toSet())))
                .orElse(null);
    }
}
