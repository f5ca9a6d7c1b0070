package cymru.prawf.person;

/** The numbers by which police, courts and prisons know a person; empty where there is none. */
public record Numbers(String pnc, String cro, String prisonNumber) {

    public static final Numbers NONE = new Numbers("", "", "");

    public Numbers {
        pnc = pnc.strip();
        cro = cro.strip();
        prisonNumber = prisonNumber.strip();
    }
}
