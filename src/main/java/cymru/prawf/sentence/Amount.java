package cymru.prawf.sentence;

import cymru.prawf.kernel.Labelled;

/** How much of a requirement: 20 days, 150 hours, 6 months. */
public record Amount(int number, Unit unit) {

    public enum Unit implements Labelled {
        DAYS("days"),
        HOURS("hours"),
        SESSIONS("sessions"),
        WEEKS("weeks"),
        MONTHS("months"),
        YEARS("years");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        String of(int number) {
            return number == 1 ? label.substring(0, label.length() - 1) : label;
        }
    }

    public String inWords() {
        return number + " " + unit.of(number);
    }
}
