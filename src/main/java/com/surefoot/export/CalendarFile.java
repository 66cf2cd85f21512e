package com.surefoot.export;

import static java.util.Comparator.naturalOrder;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Geo;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/** A trip as an iCalendar (RFC 5545), with times by the clocks of where things happen. */
public final class CalendarFile {

    private static final String MAKER = "-//Surefoot//Trips//EN";

    private final Outing outing;
    private final ICalendar calendar = new ICalendar();
    private final Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();

    private CalendarFile(Outing outing) {
        this.outing = outing;
    }

    /** The file's text. */
    public static String write(Outing outing) {
        return new CalendarFile(outing).write();
    }

    private String write() {
        calendar.setProductId(MAKER);
        calendar.setName(outing.title());
        calendar.addExperimentalProperty("X-WR-CALNAME", outing.title());
        outing.events().forEach(event -> calendar.addEvent(entry(event)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private VEvent entry(Event event) {
        VEvent entry = new VEvent();
        entry.setUid(event.id() + "@surefoot");
        entry.setDateTimeStamp(Date.from(outing.keptAt()));
        entry.setSummary(event.title());
        entry.setLocation(event.from().name());
        entry.setGeo(new Geo(event.from().point().lat(), event.from().point().lon()));
        entry.addCategories(event.kind().word());
        entry.setDescription(String.join("\n", lines(event)));
        entry.setDateStart(at(new DateStart(Date.from(event.start().toInstant()), true), event.start()));
        entry.setDateEnd(at(new DateEnd(Date.from(event.end().toInstant()), true), event.end()));
        return entry;
    }

    private static List<String> lines(Event event) {
        List<String> lines = new ArrayList<>(event.way().stream().toList());
        lines.addAll(event.notes());
        return lines;
    }

    /** What knows no zone but an offset is written in universal time. */
    private <T extends DateOrDateTimeProperty> T at(T property, ZonedDateTime time) {
        if (!(time.getZone() instanceof ZoneOffset)) {
            calendar.getTimezoneInfo().setTimezone(property, zones.computeIfAbsent(time.getZone(), this::assignment));
        }
        return property;
    }

    private TimezoneAssignment assignment(ZoneId zone) {
        Instant from = outing.events().stream()
                .map(event -> event.start().toInstant())
                .min(naturalOrder())
                .orElseThrow();
        Instant until = outing.events().stream()
                .map(event -> event.end().toInstant())
                .max(naturalOrder())
                .orElseThrow();
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), Zones.describe(zone, from, until));
    }
}
