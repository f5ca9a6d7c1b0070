package cymru.prawf.allocation;

import cymru.prawf.staff.Member;
import cymru.prawf.staff.PlacedTeam;

/** An officer to whom a case may be given, in a team, with how many cases they hold already. */
public record Candidate(Member member, PlacedTeam team, int cases) {}
