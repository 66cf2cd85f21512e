package com.surefoot.wire;

import com.surefoot.itinerary.TripBrief;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads which trip is to be saved. */
@Singleton
public final class TripReader {

    private final BriefReader briefs;
    private final JsonMapper mapper;

    TripReader(BriefReader briefs, JsonMapper mapper) {
        this.briefs = briefs;
        this.mapper = mapper;
    }

    /**
     * A trip to be saved.
     *
     * @param recommendation names it, as the answer to the brief did
     * @param replaces the id of the saved trip it is proposed in place of; empty if it is watched for its own sake
     */
    public record NewTrip(TripBrief brief, String recommendation, Optional<String> replaces) {}

    /**
     * Reads a trip from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with every fault of the document
     */
    public NewTrip read(byte[] json) throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Element root = new Element("", JsonText.parse(mapper, json, faults), faults)
                .object("brief", "recommendation", "replaces");
        Supplier<TripBrief> brief = briefs.parse(root.child("brief").required());
        Optional<String> recommendation =
                root.child("recommendation").required().text();
        Optional<String> replaces = root.child("replaces").text();
        faults.throwIfAny();
        return new NewTrip(brief.get(), recommendation.orElseThrow(), replaces);
    }
}
