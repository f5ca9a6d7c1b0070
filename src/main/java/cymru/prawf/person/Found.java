package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.util.List;

/**
 * What a search found, best first.
 *
 * @param tooMany more than anybody looks through; the matches are then left out
 * @param nearly no name is exactly so; those found are spelt or sound like it
 * @param suggestions when nobody was found: what may be worth searching for instead
 */
public record Found(List<Match> matches, boolean tooMany, boolean nearly, List<String> suggestions) {

    static Found of(List<Match> matches) {
        return new Found(matches, false, false, List.of());
    }

    static Found upTo(int most, List<Match> matches) {
        return matches.size() > most ? tooManyToShow() : of(matches);
    }

    static Found tooManyToShow() {
        return new Found(List.of(), true, false, List.of());
    }

    static Found nobody(List<String> suggestions) {
        return new Found(List.of(), false, false, suggestions);
    }

    public boolean isOnly(Crn crn) {
        return matches.size() == 1 && matches.getFirst().crn().equals(crn);
    }

    Found onlyNearly() {
        return new Found(matches, tooMany, !tooMany, suggestions);
    }
}
