package cymru.prawf.staff;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.kernel.Period;

/** An organisation that supervises people on probation in an area, over a period. */
public record Provider(String code, String name, Kind kind, Period valid) {

    /** Cases were shared between two kinds of organisation from 2014 to 2021, and held by one before and after. */
    public enum Kind implements Labelled {
        NPS_DIVISION("National Probation Service division"),
        CRC("Community Rehabilitation Company"),
        UNIFIED("Probation service");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
