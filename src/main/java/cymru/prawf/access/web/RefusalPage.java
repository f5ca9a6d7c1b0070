package cymru.prawf.access.web;

/** What somebody reads who was turned away. */
public record RefusalPage(String heading, String what) {}
