package com.surefoot.wire;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import io.micronaut.json.tree.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads which fact something is about. */
public final class FactReader {

    /** Ids of the catalogue, and a day or two. */
    private static final int LONGEST_SUBJECT = 1_000;

    private static final int LONGEST_OCCASION = 100;

    private FactReader() {}

    static Optional<FactId> read(Element element) {
        Element fact = element.object("kind", "subject", "occasion");
        if (fact.isAbsent()) {
            return Optional.empty();
        }
        Optional<FactKind> kind = fact.child("kind").required().choice(FactKind.values());
        Optional<String> subject = fact.child("subject").required().text(LONGEST_SUBJECT);
        Element occasion = fact.child("occasion");
        Optional<String> day = occasion.isAbsent() ? Optional.of("") : occasion.text(LONGEST_OCCASION);
        return kind.isPresent() && subject.isPresent() && day.isPresent()
                ? Optional.of(new FactId(kind.get(), subject.get(), day.get()))
                : Optional.empty();
    }

    /**
     * Reads it from the words of a query.
     *
     * @throws BadDocumentException if there is no such kind, or no subject
     */
    public static FactId read(Optional<String> kind, Optional<String> subject, Optional<String> occasion)
            throws BadDocumentException {
        Map<String, JsonNode> words = new HashMap<>();
        kind.ifPresent(word -> words.put("kind", JsonNode.createStringNode(word)));
        subject.ifPresent(word -> words.put("subject", JsonNode.createStringNode(word)));
        occasion.filter(day -> !day.isEmpty()).ifPresent(day -> words.put("occasion", JsonNode.createStringNode(day)));
        Faults faults = new Faults();
        Optional<FactId> fact = read(new Element("", JsonNode.createObjectNode(words), faults));
        faults.throwIfAny();
        return fact.orElseThrow();
    }
}
