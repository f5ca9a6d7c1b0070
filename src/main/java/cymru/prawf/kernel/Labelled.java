package cymru.prawf.kernel;

/** A choice with words of its own. An enum that implements this has the name already. */
public interface Labelled {

    String name();

    String label();
}
