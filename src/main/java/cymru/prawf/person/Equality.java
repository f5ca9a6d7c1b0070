package cymru.prawf.person;

import org.jspecify.annotations.Nullable;

/**
 * What the Equality Act has an organisation know about a person, so that it can treat them fairly and show that it does.
 *
 * @param genderIdentity in the person's own words
 * @param ethnicity a code of the census; {@link Ethnicities} has its words
 */
public record Equality(
        @Nullable Sex sex,
        String genderIdentity,
        @Nullable String ethnicity,
        String nationality,
        String religion,
        String disabilitySummary) {

    public static final Equality NOT_RECORDED = new Equality(null, "", null, "", "", "");
}
