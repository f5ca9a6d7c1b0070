package cymru.prawf.exchange.demonstration;

import static cymru.prawf.staff.Office.Kind.*;

import cymru.prawf.kernel.Period;
import cymru.prawf.staff.Office;
import java.util.List;

/**
 * A building of an area. That there are these is the report's; their streets, postcodes and telephone numbers are invented.
 *
 * @param clusters where people report here although no team of the cluster sits here
 */
record OfficePlan(String code, String name, Office.Kind kind, String town, String womenOnly, List<String> clusters) {

    static final List<OfficePlan> ALL = List.of(
            new OfficePlan("OBW", "Blackwood", OFFICE, "Blackwood", "", List.of()),
            new OfficePlan("OCA", "Caerphilly", OFFICE, "Caerphilly", "", List.of()),
            new OfficePlan("OEV", "Ebbw Vale", OFFICE, "Ebbw Vale", "", List.of()),
            new OfficePlan("ONP", "Newport", OFFICE, "Newport", "Monday mornings", List.of()),
            new OfficePlan("OPP", "Pontypool", OFFICE, "Pontypool", "", List.of()),
            new OfficePlan("HLH", "The Lighthouse, Pontypool", COMMUNITY_HUB, "Pontypool", "", List.of("EG")),
            new OfficePlan("HAB", "Abergavenny hub", COMMUNITY_HUB, "Abergavenny", "", List.of("EG")));

    static final List<OfficePlan> IN_TOUCH = List.of(
            new OfficePlan("ICF", "Cardiff In-Touch hub", IN_TOUCH_HUB, "Cardiff", "", List.of()),
            new OfficePlan("ISW", "Swansea In-Touch hub", IN_TOUCH_HUB, "Swansea", "", List.of()),
            new OfficePlan("INW", "North Wales In-Touch hub", IN_TOUCH_HUB, "Wrexham", "", List.of()));

    Office in(Area area, int number, Period valid) {
        return new Office(
                area.code(code),
                area.named(name),
                kind,
                "%d %s, %s".formatted(number + 1, "Heol Esiampl", area.named(town)),
                Invented.postcode("NP", Dice.of(number)),
                Invented.landline(Dice.of(number)),
                !code.equals("OEV"),
                womenOnly,
                valid);
    }
}
