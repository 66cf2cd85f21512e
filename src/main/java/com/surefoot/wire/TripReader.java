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
     */
    public record NewTrip(TripBrief brief, String recommendation) {}

    /**
     * Reads a trip from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with every fault of the document
     */
    public NewTrip read(byte[] json) throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Element root = new Element("", JsonText.parse(mapper, json, faults), faults).object("brief", "recommendation");
        Supplier<TripBrief> brief = briefs.parse(root.child("brief").required());
        Optional<String> recommendation =
                root.child("recommendation").required().text();
        faults.throwIfAny();
        return new NewTrip(brief.get(), recommendation.orElseThrow());
    }
}
