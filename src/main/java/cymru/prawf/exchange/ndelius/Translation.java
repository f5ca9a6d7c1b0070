package cymru.prawf.exchange.ndelius;

/** How some of the tables of nDelius are said in Prawf. To understand more tables, write another like those beside this. */
interface Translation {

    void translate(SourceCase source, Draft draft);
}
