package cymru.prawf.contact.api;

import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.Clashing;
import cymru.prawf.contact.web.ClashWords;
import cymru.prawf.web.Explained;
import cymru.prawf.web.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** What stands in the way of an appointment, each under its key, for a program that may send the keys as seen. */
class InTheWay extends RuntimeException implements Explained {

    private final transient List<Problem.Wrong> clashes;

    InTheWay(Clashing clashing, String person, SignedIn me) {
        super(clashing.getMessage(), clashing);
        var words = ClashWords.of(clashing.clashes(), person, me);
        clashes = IntStream.range(0, words.size())
                .mapToObj(n -> new Problem.Wrong(clashing.clashes().get(n).key(), words.get(n)))
                .toList();
    }

    @Override
    public Problem problem() {
        return new Problem(
                "urn:prawf:in-the-way",
                String.valueOf(getMessage()),
                409,
                "Nothing was booked. To book all the same, send what the errors name as seen, under another key.",
                clashes,
                null);
    }
}
