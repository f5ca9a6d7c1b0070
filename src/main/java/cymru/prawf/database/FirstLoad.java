package cymru.prawf.database;

/** What a new installation begins with: the demonstration. An interrupted load is told to load again, and adds nothing twice. */
public interface FirstLoad {

    void load(Progress progress);
}
