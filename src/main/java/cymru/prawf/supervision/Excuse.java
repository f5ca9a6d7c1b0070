package cymru.prawf.supervision;

import cymru.prawf.contact.Whose;
import java.time.LocalDate;

/**
 * Why something expected was not done and is not counted as simply left undone.
 *
 * @param whose ours where we called it off; theirs where they had an acceptable reason or asked for another day
 * @param why in words that follow "because", like "we cancelled the appointment of 3 March"
 * @param fact the position of the fact that says so
 */
public record Excuse(LocalDate on, Whose whose, String why, long fact) {}
