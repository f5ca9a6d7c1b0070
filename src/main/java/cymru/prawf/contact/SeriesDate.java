package cymru.prawf.contact;

import java.time.LocalDate;

/** One date of a repeated appointment: the day it would have been, the day it is, and why they differ. */
public record SeriesDate(LocalDate planned, LocalDate day, Moved moved) {

    /** Why a date is not the one the rhythm would give. */
    public enum Moved {
        NOT,
        WEEKEND,
        BANK_HOLIDAY
    }
}
