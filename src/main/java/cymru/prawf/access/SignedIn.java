package cymru.prawf.access;

import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is signed in. A controller asks for one as an argument. */
public record SignedIn(
        String userName, String name, @Nullable String staffCode, Set<Role> roles)
        implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Whoever is signed in on this thread. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        return switch (authentication.getPrincipal()) {
            case SignedIn person -> Optional.of(person);
            case OrganisationUser user -> Optional.of(user.person());
            case null, default -> Optional.empty();
        };
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... any) {
        return List.of(any).stream().anyMatch(roles::contains);
    }

    /** Whether what is marked with {@link Allowed} is for one of their roles. */
    public boolean may(Class<?> marked) {
        var allowed = AnnotatedElementUtils.findMergedAnnotation(marked, Allowed.class);
        return allowed != null && (allowed.value().length == 0 || isAnyOf(allowed.value()));
    }

    /** The officer this account belongs to; an account without one cannot do an officer's work. */
    public StaffCode staff() {
        if (staffCode == null) {
            throw new RuleBroken("Your account is not linked to an officer. Ask your administrator to link it");
        }
        return new StaffCode(staffCode);
    }

    @Override
    public String getName() {
        return userName;
    }

    List<SimpleGrantedAuthority> authorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
