package com.surefoot.wire;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads which brief is to be told, and in which language. */
@Singleton
public final class SummaryReader {

    private final BriefReader briefs;
    private final JsonMapper mapper;

    SummaryReader(BriefReader briefs, JsonMapper mapper) {
        this.briefs = briefs;
        this.mapper = mapper;
    }

    /**
     * A brief to be told.
     *
     * @param itinerary in which what is locked has its name
     */
    public record ToTell(TripBrief brief, Language language, Optional<ShownTrip> itinerary) {}

    /**
     * Reads one from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with every fault of the document
     */
    public ToTell read(byte[] json) throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Element root =
                new Element("", JsonText.parse(mapper, json, faults), faults).object("brief", "language", "itinerary");
        Supplier<TripBrief> brief = briefs.parse(root.child("brief").required());
        Optional<Language> language =
                ReadingReader.language(root.child("language").required());
        Element shown = root.child("itinerary");
        Optional<ShownTrip> itinerary = shown.isAbsent() ? Optional.empty() : ShownTrip.read(shown);
        faults.throwIfAny();
        return new ToTell(brief.get(), language.orElseThrow(), itinerary);
    }
}
