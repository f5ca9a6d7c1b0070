package cymru.prawf.person;

import cymru.prawf.kernel.Crn;

/** What an older system said about a person that could not be understood, as it said it: {@code unknown: 545}. */
public record AsImported(Crn crn, String field, String value) {}
