package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime;
import com.google.transit.realtime.GtfsRealtime.EntitySelector;
import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.TimeRange;
import com.google.transit.realtime.GtfsRealtime.TranslatedString;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Alert.Cause;
import com.surefoot.transport.live.Alert.Effect;
import com.surefoot.transport.live.Informed;
import com.surefoot.transport.live.Period;
import com.surefoot.transport.live.Translations;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the alerts of a message. */
record Alerts(Feed feed, Stamps stamps, Oddities oddities) {

    private static final int LONGEST_TEXT = 10_000;

    /** All that is not seen, but line breaks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\n]]+");

    List<Alert> read(List<FeedEntity> entities) {
        List<Alert> alerts = new ArrayList<>();
        for (FeedEntity entity : entities) {
            try {
                alerts.add(alert(entity.getId(), entity.getAlert()));
            } catch (OddException odd) {
                oddities.count(odd);
            }
        }
        return alerts;
    }

    private Alert alert(String id, GtfsRealtime.Alert told) throws OddException {
        Instant seenAt = stamps.live(0, stamps.freshness().alerts(), id);
        List<Informed> informed = listInformed(told);
        if (informed.isEmpty()) {
            throw new OddException(Oddity.NO_SELECTOR, id);
        }
        return new Alert(
                id,
                feed.source(),
                feed.id(),
                listPeriods(told, id),
                informed,
                cause(told),
                effect(told),
                translations(told.getHeaderText()),
                translations(told.getDescriptionText()),
                translations(told.getUrl()),
                seenAt);
    }

    private Cause cause(GtfsRealtime.Alert told) {
        if (Codes.isUnknown(told, GtfsRealtime.Alert.CAUSE_FIELD_NUMBER)) {
            oddities.count(Oddity.UNKNOWN_VALUE, "cause of an alert");
            return Cause.UNKNOWN_CAUSE;
        }
        return Cause.valueOf(told.getCause().name());
    }

    private Effect effect(GtfsRealtime.Alert told) {
        if (Codes.isUnknown(told, GtfsRealtime.Alert.EFFECT_FIELD_NUMBER)) {
            oddities.count(Oddity.UNKNOWN_VALUE, "effect of an alert");
            return Effect.UNKNOWN_EFFECT;
        }
        return Effect.valueOf(told.getEffect().name());
    }

    /**
     * The periods that can be; 0 is as good as nothing.
     *
     * @throws OddException if there are some, but none can be: the alert would be for ever
     */
    private List<Period> listPeriods(GtfsRealtime.Alert told, String id) throws OddException {
        List<Period> periods = new ArrayList<>();
        for (TimeRange range : told.getActivePeriodList()) {
            Optional<Instant> start = find(range.getStart());
            Optional<Instant> end = find(range.getEnd());
            if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
                oddities.count(Oddity.BROKEN_PERIOD, id);
            } else {
                periods.add(new Period(start, end));
            }
        }
        if (periods.isEmpty() && told.getActivePeriodCount() > 0) {
            throw new OddException(Oddity.BROKEN_PERIOD, id);
        }
        return periods;
    }

    private static Optional<Instant> find(long seconds) {
        return seconds == 0 || Moments.isNever(seconds) ? Optional.empty() : Optional.of(Moments.of(seconds));
    }

    private List<Informed> listInformed(GtfsRealtime.Alert told) {
        List<Informed> informed = new ArrayList<>();
        for (EntitySelector selector : told.getInformedEntityList()) {
            try {
                informed.add(informed(selector));
            } catch (OddException odd) {
                oddities.count(odd);
            }
        }
        return informed;
    }

    private static Informed informed(EntitySelector selector) throws OddException {
        TripDescriptor trip = selector.getTrip();
        Optional<String> route = find(selector.getRouteId()).or(() -> find(trip.getRouteId()));
        Optional<Integer> type = selector.hasRouteType() ? Optional.of(selector.getRouteType()) : Optional.empty();
        Optional<String> agency = find(selector.getAgencyId());
        Optional<String> stop = find(selector.getStopId());
        Optional<String> tripId = find(trip.getTripId());
        if (agency.isEmpty() && route.isEmpty() && type.isEmpty() && tripId.isEmpty() && stop.isEmpty()) {
            throw new OddException(Oddity.NO_SELECTOR, "");
        }
        return new Informed(
                agency,
                route,
                type,
                tripId,
                Dates.find(trip.getStartDate()),
                ServiceTime.find(trip.getStartTime()),
                stop);
    }

    private static Optional<String> find(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private static Translations translations(TranslatedString told) {
        Map<String, String> texts = new LinkedHashMap<>();
        told.getTranslationList().forEach(text -> texts.putIfAbsent(text.getLanguage(), plain(text.getText())));
        return new Translations(texts);
    }

    private static String plain(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return UNSEEN.matcher(cut).replaceAll(" ").strip();
    }
}
