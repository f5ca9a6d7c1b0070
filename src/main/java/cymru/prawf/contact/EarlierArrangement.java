package cymru.prawf.contact;

import java.time.Instant;

/** How an appointment was arranged before it was moved, and why it was moved. */
public record EarlierArrangement(
        Instant startsAt, String place, String officerName, Move why, String movedBy, Instant movedAt) {}
