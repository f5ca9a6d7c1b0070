package cymru.prawf.sentence.web;

import java.util.List;

/** What somebody else changed meanwhile, beside what was typed. */
public record Conflict(String who, List<Line> lines) {

    /** One field that differs. */
    public record Line(String field, String theirs, String yours) {}
}
