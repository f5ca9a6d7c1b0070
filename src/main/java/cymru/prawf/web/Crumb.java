package cymru.prawf.web;

/** One step of the way back: where it leads and what it is called there. */
public record Crumb(String label, String path) {}
