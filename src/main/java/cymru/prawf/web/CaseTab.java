package cymru.prawf.web;

/** A link in the navigation of a case. A module contributes one as a bean; the path follows that of the case and may be empty. */
public record CaseTab(int order, String label, String path) {

    public String href(String crn) {
        return "/cases/" + crn + path;
    }

    /** Whether a page belongs under this tab; the overview holds only itself. */
    public boolean holds(String page, String crn) {
        return page.equals(href(crn)) || (!path.isEmpty() && page.startsWith(href(crn) + "/"));
    }
}
