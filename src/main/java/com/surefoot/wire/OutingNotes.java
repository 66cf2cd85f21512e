package com.surefoot.wire;

import com.surefoot.narration.grounding.Language;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What else there is to know of an activity that was kept.
 *
 * @param stay that a night belongs to; empty for anything else
 */
record OutingNotes(JsonNode activity, Optional<JsonNode> stay, Language language) {

    private static final int PERCENT = 100;

    List<String> list(Optional<Double> confidence) {
        List<String> notes = new ArrayList<>();
        find("localName").filter(name -> !name.equals(placeName())).ifPresent(notes::add);
        find("openingHours").ifPresent(hours -> notes.add(OutingPhrase.HOURS.in(language, hours)));
        find("operator").ifPresent(who -> notes.add(OutingPhrase.OPERATOR.in(language, who)));
        stay.ifPresent(room -> notes.add(OutingPhrase.ROOM.in(
                language,
                OwnJson.text(room, "roomType"),
                OwnJson.find(room, "ratePlan").orElse(""))));
        JsonNode cost = OwnJson.object(activity, "cost");
        notes.add(OutingPhrase.PRICE.in(language, OwnJson.text(cost, "amount"), OwnJson.text(cost, "currency")));
        confidence.ifPresent(sure -> notes.add(OutingPhrase.SURE.in(language, (int) Math.floor(sure * PERCENT))));
        if (OwnJson.flag(activity, "sample")
                || stay.filter(room -> OwnJson.flag(room, "sample")).isPresent()) {
            notes.add(OutingPhrase.SAMPLE.in(language));
        }
        return notes;
    }

    private Optional<String> find(String field) {
        return OwnJson.find(activity, field);
    }

    private String placeName() {
        return Optional.ofNullable(activity.get("place"))
                .flatMap(place -> OwnJson.find(place, "name"))
                .orElse("");
    }
}
