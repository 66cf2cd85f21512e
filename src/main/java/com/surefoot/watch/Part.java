package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.element.Element;
import com.surefoot.travel.Money;
import java.time.OffsetDateTime;

/**
 * Something of a saved trip that holds or does not: a ride, a stay, a visit or a meal.
 *
 * @param name as people know it
 * @param start of a stay, that of its first night
 * @param end of a stay, that of its last night
 * @param cost for the whole party
 * @param units how many times what its price is stated for: tickets, meals, or rooms times nights
 */
public record Part(Element element, String name, OffsetDateTime start, OffsetDateTime end, Money cost, int units) {

    public Part {
        requireNonNull(element, "element");
        requireNonNull(name, "name");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(cost, "cost");
        if (units < 1) {
            throw new IllegalArgumentException(
                    "'%s' was bought %d times. Maybe the party is missing?".formatted(name, units));
        }
    }

    /** Names it within its trip. */
    public String id() {
        return element.id();
    }
}
