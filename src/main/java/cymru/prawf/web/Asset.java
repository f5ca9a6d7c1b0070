package cymru.prawf.web;

/** A file that pages may load, as it is served. */
record Asset(String type, byte[] bytes) {}
