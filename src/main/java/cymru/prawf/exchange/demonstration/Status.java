package cymru.prawf.exchange.demonstration;

/** Where a case stands today. */
enum Status {
    IN_CUSTODY,
    /** In custody, and soon released: within twelve weeks in the CRC, within nine months in the NPS. */
    NEAR_RELEASE,
    LICENCE,
    POST_SENTENCE,
    COMMUNITY_ORDER,
    SUSPENDED_SENTENCE;

    boolean custodial() {
        return switch (this) {
            case IN_CUSTODY, NEAR_RELEASE, LICENCE, POST_SENTENCE -> true;
            case COMMUNITY_ORDER, SUSPENDED_SENTENCE -> false;
        };
    }

    boolean inPrison() {
        return this == IN_CUSTODY || this == NEAR_RELEASE;
    }
}
