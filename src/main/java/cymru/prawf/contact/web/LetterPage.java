package cymru.prawf.contact.web;

import cymru.prawf.person.Addressee;
import java.time.LocalDate;
import java.util.List;

/** The letter about an appointment, for printing: both languages, the one the person prefers first. */
public record LetterPage(String back, Addressee addressee, List<String> office, LocalDate today, List<Letter> letters) {

    /** The office without its telephone number. */
    public List<String> where() {
        return office.subList(0, Math.min(3, office.size()));
    }
}
