package cymru.prawf.record;

import cymru.prawf.web.Colour;

/** A word and a colour by which a fact stands out in the chronology, so that patterns can be seen at a glance. */
public record Mark(String word, Colour colour) {}
