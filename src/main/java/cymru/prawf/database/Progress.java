package cymru.prawf.database;

/** Tells whoever started the program what it is doing when that takes more than a moment. */
public interface Progress {

    Progress SILENT = _ -> {};

    void tell(String sentence);
}
