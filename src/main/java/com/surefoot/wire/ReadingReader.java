package com.surefoot.wire;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.SoFar;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads texts that are to be read, with what was said before, from JSON. */
@Singleton
public final class ReadingReader {

    private final JsonMapper mapper;

    ReadingReader(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Reads a UTF-8 JSON document.
     *
     * @throws BadDocumentException with every fault of the document
     */
    public ReadingRequest read(byte[] json) throws BadDocumentException, IOException {
        Faults faults = new Faults();
        Element root =
                new Element("", JsonText.parse(mapper, json, faults), faults).object("text", "language", "soFar");
        Optional<String> text = root.child("text").required().prose(Conversation.LONGEST_TEXT);
        Optional<Language> language = language(root.child("language"));
        Element earlier = root.child("soFar").object("draft", "asked");
        Draft draft = DraftReader.read(earlier.child("draft"));
        Optional<Asked> asked = asked(earlier.child("asked"));
        faults.throwIfAny();
        return new ReadingRequest(text.orElseThrow(), language, new SoFar(draft, asked));
    }

    static Optional<Language> language(Element element) {
        Optional<String> tag = element.text();
        Optional<Language> language = tag.flatMap(Language::find);
        if (tag.isPresent() && language.isEmpty()) {
            element.impossible(
                    "Nobody reads this language here.",
                    "Maybe one of: %s?"
                            .formatted(Arrays.stream(Language.values())
                                    .map(Language::code)
                                    .collect(Collectors.joining(", "))));
        }
        return language;
    }

    private static Optional<Asked> asked(Element element) {
        Optional<String> pointer = element.text();
        Optional<Asked> asked = pointer.flatMap(Asked::find);
        if (pointer.isPresent() && asked.isEmpty()) {
            element.impossible(
                    "Nothing is asked for there.",
                    "Maybe one of: %s?"
                            .formatted(Arrays.stream(Asked.values())
                                    .map(Asked::pointer)
                                    .collect(Collectors.joining(", "))));
        }
        return asked;
    }
}
