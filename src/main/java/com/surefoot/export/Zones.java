package com.surefoot.export;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.TimezoneOffsetFrom;
import biweekly.property.TimezoneOffsetTo;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a calendar says of a time zone, so that whoever reads it needs no tables: each change of its clocks around a trip, from
 * the one before the one that counts when the trip begins until the first after it has ended. That is more than is needed, but
 * some readers do not get along without winter and summer.
 */
final class Zones {

    private static final long MILLIS = 1_000;
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Zones() {}

    static VTimezone describe(ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        VTimezone described = new VTimezone(zone.getId());
        List<ZoneOffsetTransition> changes = list(rules, from, until);
        changes.forEach(change -> described.addComponent(observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter())));
        if (changes.isEmpty()) {
            ZoneOffset always = rules.getOffset(from);
            described.addComponent(observance(false, EVER, always, always));
        }
        return described;
    }

    private static List<ZoneOffsetTransition> list(ZoneRules rules, Instant from, Instant until) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition last = rules.previousTransition(from.plusNanos(1));
        if (last != null) {
            Optional.ofNullable(rules.previousTransition(last.getInstant())).ifPresent(changes::add);
            changes.add(last);
        }
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null) {
            changes.add(next);
            next = next.getInstant().isAfter(until) ? null : rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /** @param since by the clocks as they stood until then */
    private static Observance observance(boolean summer, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(new ICalDate(
                new DateTimeComponents(
                        since.getYear(),
                        since.getMonthValue(),
                        since.getDayOfMonth(),
                        since.getHour(),
                        since.getMinute(),
                        since.getSecond(),
                        false),
                true));
        observance.addProperty(new TimezoneOffsetFrom(offset(before)));
        observance.addProperty(new TimezoneOffsetTo(offset(after)));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * MILLIS);
    }
}
