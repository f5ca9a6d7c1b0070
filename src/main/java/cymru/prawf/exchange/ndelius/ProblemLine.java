package cymru.prawf.exchange.ndelius;

/**
 * One problem of a run.
 *
 * @param row as a spreadsheet counts it; 0 when it is the file itself
 */
public record ProblemLine(String file, int row, String column, String value, String done) {}
