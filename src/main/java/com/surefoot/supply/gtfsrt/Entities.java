package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entities of a message that are whole and known, by kind.
 *
 * @param tripUpdates each with a trip update
 * @param alerts each with an alert
 */
record Entities(List<FeedEntity> tripUpdates, List<FeedEntity> alerts) {

    static Entities of(FeedMessage message, Oddities oddities) {
        Entities entities = new Entities(new ArrayList<>(), new ArrayList<>());
        unique(message, oddities).values().forEach(entity -> entities.add(entity, oddities));
        return entities;
    }

    /** What comes later under an id replaces what came before, as it does from message to message. */
    private static Map<String, FeedEntity> unique(FeedMessage message, Oddities oddities) {
        Map<String, FeedEntity> unique = new LinkedHashMap<>();
        for (FeedEntity entity : message.getEntityList()) {
            if (!entity.isInitialized()) {
                oddities.count(Oddity.MISSING_PARTS, entity.getId());
            } else if (entity.getIsDeleted()) {
                oddities.count(Oddity.DELETED, entity.getId());
            } else if (unique.put(entity.getId(), entity) != null) {
                oddities.count(Oddity.SAME_ID, entity.getId());
            }
        }
        return unique;
    }

    private void add(FeedEntity entity, Oddities oddities) {
        if (entity.hasTripUpdate()) {
            tripUpdates.add(entity);
        }
        if (entity.hasAlert()) {
            alerts.add(entity);
        }
        if (entity.hasVehicle()) {
            oddities.count(Oddity.VEHICLE, entity.getId());
        }
        if (!entity.hasTripUpdate() && !entity.hasAlert() && !entity.hasVehicle()) {
            oddities.count(Oddity.NOTHING, entity.getId());
        }
    }
}
