package cymru.prawf.policy.web;

import cymru.prawf.web.FormErrors;
import java.util.List;

/**
 * Bringing in an operating model from two files.
 *
 * @param reasons everything that is wrong with the files
 */
public record ImportPage(String onceAs, FormErrors errors, List<String> reasons) {}
