package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.Crime.Sort.*;

import cymru.prawf.person.Sex;

/**
 * An offence that people in the demonstration were sentenced for.
 *
 * <p>Codes: the Home Office list as the Ministry of Justice publishes it (github.com/ministryofjustice/hmpps-arns-risk-actuarial-api,
 * actuarial-mapping.json). The words are those of this program's own list. How often each comes up is ours.
 */
record Crime(String code, String words, Sort sort) {

    /** What an offence is about, which says what the work is about. */
    enum Sort {
        VIOLENCE,
        DOMESTIC_ABUSE,
        SEXUAL,
        THEFT,
        DRUGS,
        DRIVING,
        FRAUD,
        DISORDER
    }

    private static final Crime SHOPLIFTING = new Crime("04600", "Shoplifting", THEFT);
    private static final Crime COMMON_ASSAULT = new Crime("10501", "Common assault", VIOLENCE);
    private static final Crime PARTNER_ASSAULT = new Crime("10501", "Common assault", DOMESTIC_ABUSE);
    private static final Crime ABH = new Crime("00806", "Assault causing actual bodily harm", VIOLENCE);
    private static final Crime PARTNER_ABH = new Crime("00806", "Assault causing actual bodily harm", DOMESTIC_ABUSE);
    private static final Crime RESTRAINING_ORDER = new Crime("00831", "Breach of a restraining order", DOMESTIC_ABUSE);
    private static final Crime HARASSMENT = new Crime("19594", "Harassment", DOMESTIC_ABUSE);
    private static final Crime COERCION = new Crime("00867", "Controlling or coercive behaviour", DOMESTIC_ABUSE);
    private static final Crime DWELLING_BURGLARY = new Crime("02803", "Burglary of a home", THEFT);
    private static final Crime OTHER_BURGLARY = new Crime("03002", "Burglary, not of a home", THEFT);
    private static final Crime CAR_THEFT = new Crime("13001", "Taking a vehicle without consent", THEFT);
    private static final Crime EMPLOYER_THEFT = new Crime("04100", "Theft from an employer", FRAUD);
    private static final Crime FRAUD_BY_WORDS = new Crime("05340", "Fraud by false representation", FRAUD);
    private static final Crime BENEFITS = new Crime("05333", "Benefit fraud", FRAUD);
    private static final Crime DAMAGE = new Crime("05800", "Criminal damage", DISORDER);
    private static final Crime PUBLIC_ORDER =
            new Crime("12509", "Causing intentional harassment, alarm or distress", DISORDER);
    private static final Crime AFFRAY = new Crime("06601", "Affray", DISORDER);
    private static final Crime KNIFE = new Crime("00826", "Possession of a knife in public", VIOLENCE);
    private static final Crime OFFICER_ASSAULT = new Crime("10423", "Assault on a police officer", VIOLENCE);
    private static final Crime CANNABIS = new Crime("09221", "Producing cannabis", DRUGS);
    private static final Crime HEROIN = new Crime("09251", "Possession of heroin", DRUGS);
    private static final Crime DEALING = new Crime("09271", "Possession of heroin with intent to supply", DRUGS);
    private static final Crime COCAINE = new Crime("09230", "Supplying cocaine", DRUGS);
    private static final Crime DRINK_DRIVING = new Crime("80302", "Driving over the alcohol limit", DRIVING);
    private static final Crime DISQUALIFIED = new Crime("80701", "Driving while disqualified", DRIVING);
    private static final Crime GBH = new Crime("00801", "Wounding or causing grievous bodily harm", VIOLENCE);
    private static final Crime GBH_WITH_INTENT =
            new Crime("00501", "Wounding or causing grievous bodily harm with intent", VIOLENCE);
    private static final Crime ROBBERY = new Crime("03401", "Robbery", VIOLENCE);
    private static final Crime ARSON = new Crime("05602", "Arson", VIOLENCE);
    private static final Crime IMAGES = new Crime("08602", "Making or sharing indecent images of children", SEXUAL);
    private static final Crime SEXUAL_ASSAULT = new Crime("02005", "Sexual assault on a woman", SEXUAL);
    private static final Crime RAPE = new Crime("01908", "Rape of a woman or girl aged 16 or over", SEXUAL);
    private static final Crime CHILD_ASSAULT = new Crime("02006", "Sexual assault on a girl under 13", SEXUAL);
    private static final Crime EXPOSURE = new Crime("08809", "Indecent exposure", SEXUAL);
    private static final Crime REGISTRATION =
            new Crime("06617", "Not telling the police details a registered sexual offender must", SEXUAL);

    private static final Odds<Crime> MEN_AT_THE_CRC = Odds.of(14, SHOPLIFTING)
            .and(10, COMMON_ASSAULT)
            .and(13, PARTNER_ASSAULT)
            .and(5, ABH)
            .and(6, PARTNER_ABH)
            .and(5, RESTRAINING_ORDER)
            .and(3, HARASSMENT)
            .and(1, COERCION)
            .and(5, DWELLING_BURGLARY)
            .and(4, OTHER_BURGLARY)
            .and(4, CAR_THEFT)
            .and(2, FRAUD_BY_WORDS)
            .and(6, DAMAGE)
            .and(5, PUBLIC_ORDER)
            .and(2, AFFRAY)
            .and(2, KNIFE)
            .and(2, OFFICER_ASSAULT)
            .and(4, CANNABIS)
            .and(4, HEROIN)
            .and(3, DEALING)
            .and(6, DRINK_DRIVING)
            .and(5, DISQUALIFIED);

    private static final Odds<Crime> WOMEN_AT_THE_CRC = Odds.of(32, SHOPLIFTING)
            .and(16, COMMON_ASSAULT)
            .and(5, ABH)
            .and(8, FRAUD_BY_WORDS)
            .and(6, BENEFITS)
            .and(6, EMPLOYER_THEFT)
            .and(5, DAMAGE)
            .and(6, PUBLIC_ORDER)
            .and(4, OFFICER_ASSAULT)
            .and(4, HEROIN)
            .and(2, CANNABIS)
            .and(8, DRINK_DRIVING);

    private static final Odds<Crime> PERSISTENT = Odds.of(45, SHOPLIFTING)
            .and(20, DWELLING_BURGLARY)
            .and(15, OTHER_BURGLARY)
            .and(10, CAR_THEFT)
            .and(10, HEROIN);

    private static final Odds<Crime> SHORT_PRISON = Odds.of(20, SHOPLIFTING)
            .and(12, PARTNER_ABH)
            .and(12, RESTRAINING_ORDER)
            .and(14, DWELLING_BURGLARY)
            .and(6, OTHER_BURGLARY)
            .and(10, ABH)
            .and(10, DEALING)
            .and(6, COCAINE)
            .and(4, AFFRAY)
            .and(6, DISQUALIFIED);

    private static final Odds<Crime> SERIOUS = Odds.of(28, GBH)
            .and(18, GBH_WITH_INTENT)
            .and(20, ROBBERY)
            .and(10, PARTNER_ABH)
            .and(8, RESTRAINING_ORDER)
            .and(6, COERCION)
            .and(5, ARSON)
            .and(5, COCAINE);

    private static final Odds<Crime> SEXUAL_CRIMES = Odds.of(30, IMAGES)
            .and(22, SEXUAL_ASSAULT)
            .and(16, RAPE)
            .and(14, CHILD_ASSAULT)
            .and(8, EXPOSURE)
            .and(10, REGISTRATION);

    static Crime of(CasePlan plan, Risks risks, Dice dice) {
        if (plan.story() != null) {
            return of(plan.story());
        }
        if (risks.sexual()) {
            return SEXUAL_CRIMES.any(dice);
        }
        if (!plan.crc()) {
            return risks.iom() ? PERSISTENT.any(dice) : SERIOUS.any(dice);
        }
        if (risks.iom()) {
            return PERSISTENT.any(dice);
        }
        if (plan.sex() == Sex.FEMALE) {
            return WOMEN_AT_THE_CRC.any(dice);
        }
        return plan.status().custodial() ? SHORT_PRISON.any(dice) : MEN_AT_THE_CRC.any(dice);
    }

    private static Crime of(Story story) {
        return switch (story) {
            case MARY -> ABH;
            case COLIN, LEN -> RESTRAINING_ORDER;
            case DYLAN -> OTHER_BURGLARY;
            case VANESSA -> EMPLOYER_THEFT;
            case LUCY -> BENEFITS;
        };
    }
}
