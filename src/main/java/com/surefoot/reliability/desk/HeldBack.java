package com.surefoot.reliability.desk;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.gate.Suppression;

/**
 * Something that was withheld from an answer, with all that it takes to judge it anew.
 *
 * @param recommendation the answer
 * @param name as people know it
 * @param asked how sure it has to be
 */
public record HeldBack(String recommendation, Element element, String name, Suppression why, Reliability asked) {

    public HeldBack {
        requireNonNull(recommendation, "recommendation");
        requireNonNull(element, "element");
        requireNonNull(name, "name");
        requireNonNull(why, "why");
        requireNonNull(asked, "asked");
    }
}
