package cymru.prawf.exchange.ndelius;

/** Problems of one sort: in the same column of the same file, with the same treatment. */
public record ProblemGroup(String file, String column, String treatment, String done, long problems) {}
