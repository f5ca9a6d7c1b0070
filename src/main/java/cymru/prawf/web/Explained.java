package cymru.prawf.web;

/** A failure that knows how to tell the API's callers of it. */
public interface Explained {

    Problem problem();
}
