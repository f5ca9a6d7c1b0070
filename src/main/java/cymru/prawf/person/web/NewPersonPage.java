package cymru.prawf.person.web;

import cymru.prawf.person.LikelySame;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.util.List;

/** The page on which a person is added, and on which those who may be the same person are shown first. */
public record NewPersonPage(NewPersonForm form, FormErrors errors, List<LikelySame> likely) {

    public String title() {
        return likely.isEmpty() ? "Add a person" : "Are they on the record already?";
    }

    public String alert() {
        return "%s on the record may be the same".formatted(Words.plural(likely.size(), "person", "people"));
    }

    public String birthDate(LikelySame likely) {
        return likely.birthDate() == null ? "Not recorded" : Words.date(likely.birthDate());
    }
}
