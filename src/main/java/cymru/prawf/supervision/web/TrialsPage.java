package cymru.prawf.supervision.web;

import cymru.prawf.supervision.Trial;
import java.util.List;

/** The policies that were tried, newest first. */
public record TrialsPage(List<Trial> trials) {}
