package cymru.prawf.sentence;

/** An offence as the Home Office numbers it, in plain words, and the group it is counted in. */
public record OffenceCode(String code, String plainWords, String category) {}
