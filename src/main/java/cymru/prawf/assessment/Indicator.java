package cymru.prawf.assessment;

import cymru.prawf.kernel.Labelled;

/** News that bears on risk now, as the inspection report has it: "current indicators". */
public enum Indicator implements Labelled {
    DOMESTIC_ABUSE_CALL_OUT("Domestic abuse call-out"),
    ARREST("Arrest"),
    CHILD_PROTECTION("Child protection enquiry");

    private final String label;

    Indicator(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
