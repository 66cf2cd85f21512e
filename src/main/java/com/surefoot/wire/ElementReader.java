package com.surefoot.wire;

import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads which element of which trip is meant. */
@Singleton
public final class ElementReader {

    private final BriefReader briefs;
    private final JsonMapper mapper;

    ElementReader(BriefReader briefs, JsonMapper mapper) {
        this.briefs = briefs;
        this.mapper = mapper;
    }

    /**
     * An element of a trip.
     *
     * @param brief with all of the trip to stay where it can
     * @param flavour what the trip makes most of
     * @param one the element, which is among what stays
     */
    public record TripElement(TripBrief brief, Flavour flavour, Kept one) {}

    /**
     * Reads one from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with every fault of the document
     */
    public TripElement read(byte[] json) throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Element root =
                new Element("", JsonText.parse(mapper, json, faults), faults).object("brief", "flavour", "element");
        Supplier<TripBrief> brief = briefs.parse(root.child("brief").required());
        Optional<Flavour> flavour = root.child("flavour").choice(Flavour.values());
        Element element = root.child("element").required().object("id", "day");
        Optional<String> id = element.child("id").required().text();
        Optional<LocalDate> day = element.child("day").required().date();
        faults.throwIfAny();
        Kept one = new Kept(id.orElseThrow(), day.orElseThrow());
        if (!brief.get().locks().rest().contains(one)) {
            element.impossible(
                    "The trip has no such element.", "Maybe send all of the trip as 'locks.rest' of its brief?");
        }
        faults.throwIfAny();
        return new TripElement(brief.get(), flavour.orElse(Flavour.BALANCED), one);
    }
}
