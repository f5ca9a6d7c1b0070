package cymru.prawf.supervision.web;

/** What is asked in every call. The Welsh is ours and waits for a human translator. */
public enum Topic {
    ADDRESS(
            "address",
            "their address",
            "Have you moved, or has anybody moved in with you?",
            "Ydych chi wedi symud, neu a oes rhywun wedi symud i mewn atoch chi?"),
    RELATIONSHIP(
            "relationship",
            "a relationship",
            "Is there anybody new in your life, or has a relationship ended?",
            "Oes rhywun newydd yn eich bywyd, neu a oes perthynas wedi dod i ben?"),
    POLICE(
            "police",
            "contact with the police",
            "Have you had anything to do with the police?",
            "Ydych chi wedi cael unrhyw gysylltiad â’r heddlu?"),
    WORK("work", "work", "Has your work or training changed?", "Ydy’ch gwaith neu’ch hyfforddiant wedi newid?"),
    MONEY("money", "money", "Is money more difficult than it was?", "Ydy arian yn fwy anodd nag yr oedd?"),
    SUBSTANCES(
            "substances",
            "drugs or alcohol",
            "Are you drinking more or using anything?",
            "Ydych chi’n yfed mwy neu’n defnyddio unrhyw beth?"),
    CHILDREN(
            "children",
            "children",
            "Has anything changed about the children you see or live with?",
            "Oes rhywbeth wedi newid ynghylch y plant rydych chi’n eu gweld neu’n byw gyda nhw?");

    private final String field;
    private final String inSentence;
    private final String english;
    private final String welsh;

    Topic(String field, String inSentence, String english, String welsh) {
        this.field = field;
        this.inSentence = inSentence;
        this.english = english;
        this.welsh = welsh;
    }

    public String field() {
        return field;
    }

    /** As in "Nothing has changed about work". */
    public String inSentence() {
        return inSentence;
    }

    public String english() {
        return english;
    }

    public String welsh() {
        return welsh;
    }
}
