package cymru.prawf.supervision.web;

import cymru.prawf.person.Addressee;
import java.time.LocalDate;
import java.util.List;

/** The letter about a change of officer, for printing: both languages, the one the person prefers first. */
public record ChangeLetterPage(
        String back, Addressee addressee, List<String> office, LocalDate today, List<ChangeLetter> letters) {}
