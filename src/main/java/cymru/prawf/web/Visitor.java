package cymru.prawf.web;

import java.util.Set;

/** Whoever is signed in, as far as the shell of a page needs to know: a name to show and the roles' names. */
public record Visitor(String name, Set<String> roles) {}
