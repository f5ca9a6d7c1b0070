package cymru.prawf.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A link in the navigation of every page. A module contributes one as a bean; with no roles it is for whoever is signed in. */
public record NavigationItem(int order, String label, String path, Set<String> roles) {

    public static NavigationItem of(int order, String label, String path, Enum<?>... roles) {
        return new NavigationItem(
                order, label, path, Arrays.stream(roles).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isFor(Visitor visitor) {
        return roles.isEmpty() || visitor.roles().stream().anyMatch(roles::contains);
    }

    public boolean holds(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}
