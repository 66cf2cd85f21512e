package com.surefoot.narration.telling;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Request;
import com.surefoot.narration.model.Request.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model is told: how to write sentences, what is never let out, sentences that are, and between delimiters the claims that
 * it may state. Of their values it learns names and kinds, as sentences turn out better with them; figures, dates and prices it
 * has no use for, and they stay here.
 */
final class Prompt {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String TONE = "tone ";
    private static final String START = "start ";
    private static final String SLOT = "slot ";
    private static final List<String> PARTS = List.of(TONE, START, SLOT);
    private static final Schema SCHEMA =
            new Schema("sentences", String.join("\n", HandWritten.lines("/narration/sentences.schema.json")));

    /** Nothing in a name can close a delimiter, or look like somebody else's turn to speak. */
    private static final String SIGNS = "[<>{}\\[\\]|`#]+";

    private static final Map<Language, List<String>> TEXTS = Stream.of(Language.values())
            .collect(Collectors.toMap(
                    language -> language,
                    language -> HandWritten.lines("/narration/prompt-%s.txt".formatted(language.code()))));

    private final Offered offered;
    private final Audience audience;
    private final OwnWords own;

    /** @param own whose sentence is shown beside each claim */
    Prompt(Offered offered, Audience audience, OwnWords own) {
        this.offered = offered;
        this.audience = audience;
        this.own = own;
    }

    Request request(Limits limits) {
        return new Request(instruction(), data(), SCHEMA, limits);
    }

    private String instruction() {
        String tone = audience.tone().name().toLowerCase(Locale.ROOT) + ": ";
        return TEXTS.getOrDefault(audience.language(), List.of()).stream()
                .filter(line -> PARTS.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"))
                .replace("%TONE%", part(TONE + tone))
                .replace("%STARTS%", part(START + tone))
                .replace("%SLOTS%", slots())
                .replace("%SAMPLES%", new Samples(offered, audience).text());
    }

    private String part(String name) {
        return parts(name).findFirst().orElseThrow();
    }

    private Stream<String> parts(String name) {
        return TEXTS.getOrDefault(audience.language(), List.of()).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip());
    }

    /** What the slots will read like of which there is one. */
    private String slots() {
        return parts(SLOT)
                .filter(line -> isOffered(line.substring(0, line.indexOf(':'))))
                .collect(Collectors.joining("\n"));
    }

    /** A slot by itself, or of certain relations, with spaces between. */
    private boolean isOffered(String names) {
        List<String> words = List.of(names.split(" "));
        return offered.claims()
                .filter(claim ->
                        words.size() == 1 || words.contains(claim.relation().name()))
                .flatMap(claim -> claim.values().keySet().stream())
                .anyMatch(role -> words.get(0).equals("{" + role.slot() + "}"));
    }

    private String data() {
        return offered.claims().map(this::line).collect(Collectors.joining("\n", "<<<DATA\n", "\nDATA>>>"));
    }

    private String line(Claim claim) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("relation", claim.relation().name());
            json.writeStringField("subject", offered.alias(claim));
            json.writeStringField("must", slots(claim, true));
            json.writeStringField("may", slots(claim, false));
            json.writeStringField("as", own.find(claim).map(Sentence::template).orElse(""));
            for (Map.Entry<Role, Value> each : new TreeMap<>(claim.values()).entrySet()) {
                Optional<String> known = known(each.getValue());
                if (known.isPresent()) {
                    json.writeStringField(each.getKey().slot(), known.get());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String slots(Claim claim, boolean required) {
        return claim.values().keySet().stream()
                .filter(role -> claim.relation().required().contains(role) == required)
                .sorted()
                .map(role -> "{" + role.slot() + "}")
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> known(Value value) {
        if (value instanceof Value.Name name) {
            String plain = Normalizer.normalize(name.text(), Form.NFKC);
            return Optional.of(plain.replaceAll(SIGNS, " ").strip());
        }
        if (value instanceof Value.Ride ride) {
            return Optional.of(word(ride.mode()));
        }
        if (value instanceof Value.Way way) {
            return Optional.of(word(way.mode()));
        }
        return value instanceof Value.Meal meal ? Optional.of(word(meal.kind())) : Optional.empty();
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
