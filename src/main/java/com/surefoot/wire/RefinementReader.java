package com.surefoot.wire;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.refining.Refiner;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is to be otherwise in which trip. */
@Singleton
public final class RefinementReader {

    private final BriefReader briefs;
    private final JsonMapper mapper;

    RefinementReader(BriefReader briefs, JsonMapper mapper) {
        this.briefs = briefs;
        this.mapper = mapper;
    }

    /**
     * A refinement that is asked for.
     *
     * @param language of the text, with a country maybe
     * @param subject which trip is meant
     */
    public record NewRefinement(String text, Optional<Locale> language, Subject subject) {

        /** The language of the tag. */
        public Optional<Language> spoken() {
            return language.flatMap(tag -> Language.find(tag.toLanguageTag()));
        }

        /** The locale in which values are written; empty for the usual one of the language. */
        public Optional<Locale> locale() {
            return language.filter(tag -> !tag.getCountry().isEmpty());
        }
    }

    /** Which trip is to be otherwise. */
    public sealed interface Subject {}

    /** One that was just answered. */
    public record Shown(TripBrief brief, ShownTrip itinerary) implements Subject {}

    /**
     * One that is saved.
     *
     * @param id its id
     */
    public record SavedOne(String id) implements Subject {}

    /**
     * Reads what is asked for from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with every fault of the document
     */
    public NewRefinement read(byte[] json) throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Element root = new Element("", JsonText.parse(mapper, json, faults), faults)
                .object("text", "language", "brief", "itinerary", "tripId");
        Optional<String> text = root.child("text").required().text(Refiner.LONGEST_TEXT);
        Optional<Locale> language = language(root.child("language"));
        Supplier<? extends Subject> subject = root.child("tripId").isAbsent() ? shown(root) : saved(root);
        faults.throwIfAny();
        return new NewRefinement(text.orElseThrow(), language, subject.get());
    }

    private static Optional<Locale> language(Element element) {
        Optional<String> tag = element.text();
        if (tag.isPresent() && Language.find(tag.get()).isEmpty()) {
            element.impossible(
                    "Nobody reads this language.",
                    "Maybe one of %s?"
                            .formatted(Stream.of(Language.values())
                                    .map(Language::code)
                                    .collect(Collectors.joining(", "))));
        }
        return tag.map(Locale::forLanguageTag);
    }

    private Supplier<Shown> shown(Element root) {
        Supplier<TripBrief> brief = briefs.parse(root.child("brief").required());
        Optional<ShownTrip> itinerary = ShownTrip.read(root.child("itinerary").required());
        return () -> new Shown(brief.get(), itinerary.orElseThrow());
    }

    private static Supplier<SavedOne> saved(Element root) {
        for (String other : new String[] {"brief", "itinerary"}) {
            if (!root.child(other).isAbsent()) {
                root.child(other).impossible("A saved trip has its own.", "Maybe leave it out, or 'tripId'?");
            }
        }
        Optional<String> id = root.child("tripId").text();
        return () -> new SavedOne(id.orElseThrow());
    }
}
