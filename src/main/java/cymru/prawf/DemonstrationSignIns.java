package cymru.prawf;

/** The sign-ins that the demonstration comes with, as the terminal shows them. */
final class DemonstrationSignIns {

    static final String TABLE = """

            Sign in with the password prawf-demo as
              officer        responsible officer     victim     victim liaison
              manager        team manager            analyst    analyst
              hub            In-Touch case manager   inspector  inspector
              interventions  interventions           admin      administrator
              court          court
            """;

    private DemonstrationSignIns() {}
}
