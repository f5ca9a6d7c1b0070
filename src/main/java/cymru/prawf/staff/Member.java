package cymru.prawf.staff;

import java.math.BigDecimal;

/** An officer as a member of a team on a day: in what grade, for what part of full time, and whether away. */
public record Member(Officer officer, Grade grade, BigDecimal fte, boolean away) {}
