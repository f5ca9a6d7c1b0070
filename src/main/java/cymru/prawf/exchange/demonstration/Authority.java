package cymru.prawf.exchange.demonstration;

import java.util.List;

/**
 * One of the five local authorities: where people live, who lives there, and where they report.
 *
 * <p>White British: the inspection report, Figure 2.2, from the census of 2011. Towns and wards: Office for National Statistics.
 * Unemployment beyond "Blaenau Gwent highest, Monmouthshire lowest" (the report, chapter 2) and all other shares are ours.
 */
enum Authority {
    BLAENAU_GWENT(
            "Blaenau Gwent",
            "Ebbw Vale",
            10,
            97.3,
            0.40,
            List.of(
                    new Home("Ebbw Vale", "Rassau", "NP23"),
                    new Home("Ebbw Vale", "Beaufort", "NP23"),
                    new Home("Ebbw Vale", "Cwm", "NP23"),
                    new Home("Tredegar", "Sirhowy", "NP22"),
                    new Home("Tredegar", "Georgetown", "NP22"),
                    new Home("Brynmawr", "Brynmawr", "NP23"),
                    new Home("Nantyglo", "Nantyglo", "NP23"),
                    new Home("Blaina", "Blaina", "NP13"),
                    new Home("Abertillery", "Cwmtillery", "NP13"),
                    new Home("Abertillery", "Six Bells", "NP13"),
                    new Home("Llanhilleth", "Llanhilleth", "NP13"))),
    CAERPHILLY(
            "Caerphilly",
            "Caerphilly",
            27,
            97.3,
            0.46,
            List.of(
                    new Home("Caerphilly", "Morgan Jones", "CF83"),
                    new Home("Caerphilly", "Penyrheol", "CF83"),
                    new Home("Caerphilly", "St. Martins", "CF83"),
                    new Home("Bargoed", "Bargoed", "CF81"),
                    new Home("Bargoed", "Gilfach", "CF81"),
                    new Home("Blackwood", "Cefn Fforest", "NP12"),
                    new Home("Blackwood", "Pontllanfraith", "NP12"),
                    new Home("Risca", "Risca East", "NP11"),
                    new Home("Risca", "Crosskeys", "NP11"),
                    new Home("Newbridge", "Abercarn", "NP11"),
                    new Home("New Tredegar", "New Tredegar", "NP24"),
                    new Home("Rhymney", "Moriah", "NP22"),
                    new Home("Ystrad Mynach", "Hengoed", "CF82"))),
    MONMOUTHSHIRE(
            "Monmouthshire",
            "Pontypool",
            6,
            96.1,
            0.62,
            List.of(
                    new Home("Abergavenny", "Croesonen", "NP7"),
                    new Home("Abergavenny", "Cantref", "NP7"),
                    new Home("Abergavenny", "Mardy", "NP7"),
                    new Home("Caldicot", "Dewstow", "NP26"),
                    new Home("Caldicot", "West End", "NP26"),
                    new Home("Chepstow", "Thornwell", "NP16"),
                    new Home("Chepstow", "St. Christopher's", "NP16"),
                    new Home("Monmouth", "Overmonnow", "NP25"),
                    new Home("Usk", "Usk", "NP15"))),
    NEWPORT(
            "Newport",
            "Newport",
            42,
            87.0,
            0.48,
            List.of(
                    new Home("Newport", "Pillgwenlly", "NP20"),
                    new Home("Newport", "Stow Hill", "NP20"),
                    new Home("Newport", "Bettws", "NP20"),
                    new Home("Newport", "Gaer", "NP20"),
                    new Home("Newport", "Shaftesbury", "NP20"),
                    new Home("Newport", "Malpas", "NP20"),
                    new Home("Newport", "Alway", "NP19"),
                    new Home("Newport", "Ringland", "NP19"),
                    new Home("Newport", "Victoria", "NP19"),
                    new Home("Newport", "Beechwood", "NP19"),
                    new Home("Newport", "St Julians", "NP19"),
                    new Home("Newport", "Lliswerry", "NP19"),
                    new Home("Newport", "Tredegar Park", "NP10"),
                    new Home("Newport", "Rogerstone", "NP10"),
                    new Home("Newport", "Caerleon", "NP18"))),
    TORFAEN(
            "Torfaen",
            "Pontypool",
            15,
            96.9,
            0.47,
            List.of(
                    new Home("Pontypool", "Trevethin", "NP4"),
                    new Home("Pontypool", "Abersychan", "NP4"),
                    new Home("Pontypool", "New Inn", "NP4"),
                    new Home("Pontypool", "Wainfelin", "NP4"),
                    new Home("Blaenavon", "Blaenavon", "NP4"),
                    new Home("Cwmbran", "Fairwater", "NP44"),
                    new Home("Cwmbran", "Greenmeadow", "NP44"),
                    new Home("Cwmbran", "St. Dials", "NP44"),
                    new Home("Cwmbran", "Pontnewydd", "NP44"),
                    new Home("Cwmbran", "Upper Cwmbran", "NP44"),
                    new Home("Cwmbran", "Two Locks", "NP44")));

    /** A town and a ward of it, with the part of a postcode that says no more than the post town. */
    record Home(String town, String ward, String postcodeArea) {}

    /** Beside the white British; the census of 2011 was of this order. */
    private static final Odds<Origin> IN_NEWPORT = Odds.of(14, Origin.POLISH)
            .and(12, Origin.SLOVAK)
            .and(16, Origin.PAKISTANI)
            .and(13, Origin.BANGLADESHI)
            .and(7, Origin.INDIAN)
            .and(9, Origin.SOMALI)
            .and(4, Origin.AFRICAN)
            .and(5, Origin.CARIBBEAN)
            .and(6, Origin.YEMENI)
            .and(6, Origin.MIXED_CARIBBEAN)
            .and(3, Origin.MIXED_ASIAN)
            .and(3, Origin.IRISH)
            .and(2, Origin.TRAVELLER);

    private static final Odds<Origin> IN_THE_VALLEYS = Odds.of(35, Origin.POLISH)
            .and(10, Origin.SLOVAK)
            .and(8, Origin.PAKISTANI)
            .and(6, Origin.BANGLADESHI)
            .and(8, Origin.INDIAN)
            .and(12, Origin.MIXED_CARIBBEAN)
            .and(6, Origin.MIXED_ASIAN)
            .and(6, Origin.IRISH)
            .and(9, Origin.TRAVELLER);

    private final String label;
    private final String office;
    private final int shareOfCases;
    private final double whiteBritish;
    private final double inWork;
    private final List<Home> homes;

    Authority(String label, String office, int shareOfCases, double whiteBritish, double inWork, List<Home> homes) {
        this.label = label;
        this.office = office;
        this.shareOfCases = shareOfCases;
        this.whiteBritish = whiteBritish;
        this.inWork = inWork;
        this.homes = homes;
    }

    String label() {
        return label;
    }

    /** Where people from here report. */
    String office() {
        return office;
    }

    int shareOfCases() {
        return shareOfCases;
    }

    double whiteBritish() {
        return whiteBritish;
    }

    double inWork() {
        return inWork;
    }

    List<Home> homes() {
        return homes;
    }

    Odds<Origin> otherOrigins() {
        return this == NEWPORT ? IN_NEWPORT : IN_THE_VALLEYS;
    }
}
