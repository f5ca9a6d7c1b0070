package cymru.prawf.sentence.web;

import cymru.prawf.web.Difference;
import java.util.List;

/** What somebody else changed meanwhile, beside what was typed. */
public record Conflict(String who, List<Difference> lines) {}
