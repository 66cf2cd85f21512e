package com.surefoot.wire;

import static java.util.Objects.requireNonNull;

import com.surefoot.show.CardVersion;
import com.surefoot.show.Item;
import com.surefoot.show.OnAir;
import com.surefoot.show.Question;
import com.surefoot.show.Role;
import com.surefoot.show.Scene;
import com.surefoot.show.Show;
import com.surefoot.watch.Judged;
import com.surefoot.watch.Watched;
import com.surefoot.wire.ShowDocuments.Face;
import com.surefoot.wire.ShowDocuments.QuestionDocument;
import com.surefoot.wire.ShowDocuments.WarningDocument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What consoles and overlays show of a show, field by field, each as JSON: what has changed is told by the fields that
 * differ, and a card is written once for everybody.
 */
public final class ShowFields {

    private static final String SAMPLE = "sampleData";
    private static final String TRUE = "true";
    private static final int MOST_FACES = 10_000;

    private final Map<String, Face> faces = new ConcurrentHashMap<>();

    private final JsonMapper mapper;
    private final JsonCards cards;
    private final boolean sample;

    /** @param sample whether all that is shown here is made up */
    public ShowFields(JsonMapper mapper, JsonCards cards, boolean sample) {
        this.mapper = requireNonNull(mapper, "mapper");
        this.cards = requireNonNull(cards, "cards");
        this.sample = sample;
    }

    /** A JSON object of fields, marked where all is made up. */
    public String object(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        if (sample) {
            all.put(SAMPLE, TRUE);
        }
        all.putAll(fields);
        return all.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** What time it is, as a field that is no change by itself. */
    public String now(Instant now) {
        return json(Times.utc(now));
    }

    /** All that the console shows, but the time. */
    public Map<String, String> console(Scene scene) {
        Show show = scene.show();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", json(show.id()));
        fields.put("title", json(show.title()));
        fields.put("target", json(show.target()));
        fields.put("uncertified", json(show.asked().uncertified()));
        fields.put("language", json(show.language().getLanguage()));
        fields.put("createdAt", now(show.createdAt()));
        fields.put("revision", json(show.revision()));
        fields.put("rehearsal", json(show.rehearsal()));
        fields.put("hidden", json(show.hidden()));
        fields.put(
                "rundown",
                json(show.rundown().stream().map(item -> item(item, scene)).toList()));
        show.preview().ifPresent(item -> fields.put("preview", preview(item, scene)));
        show.onAir().ifPresent(air -> scene.onAir().ifPresent(card -> fields.put("onAir", onAir(air, card))));
        fields.put("questions", json(questions(show.questions())));
        poll(scene).ifPresent(poll -> fields.put("poll", poll));
        fields.put(
                "warnings",
                json(scene.warnings().stream().map(WarningDocument::of).toList()));
        return fields;
    }

    /** Of the console, to whoever shows a key. */
    public String console(Scene scene, Role role) {
        Map<String, String> fields = console(scene);
        fields.put("role", json(Words.of(role)));
        fields.put("now", now(scene.at()));
        return object(fields);
    }

    /** A show that was created, with its keys. */
    public String created(Scene scene, Map<Role, String> keys) {
        Map<String, String> told = new LinkedHashMap<>();
        keys.forEach((role, key) -> told.put(Words.of(role), key));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("show", console(scene, Role.HOST));
        fields.put("keys", json(told));
        return object(fields);
    }

    /** All that an overlay shows, but the time: nothing while it is hidden or in rehearsal. */
    public Map<String, String> overlay(Scene scene) {
        Show show = scene.show();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("revision", json(show.revision()));
        fields.put("hidden", json(show.hidden()));
        fields.put("rehearsal", json(show.rehearsal()));
        fields.put("language", json(show.language().getLanguage()));
        if (!show.hidden() && !show.rehearsal()) {
            scene.onAir().ifPresent(card -> fields.put("card", card.document()));
            poll(scene).ifPresent(poll -> fields.put("poll", poll));
        }
        return fields;
    }

    /** What viewers of a card are asked. */
    public String cardPoll(Scene scene) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!scene.show().rehearsal()) {
            poll(scene).ifPresent(poll -> fields.put("poll", poll));
        }
        return object(fields);
    }

    private Optional<String> poll(Scene scene) {
        return scene.show().poll().map(poll -> json(PollDocument.of(poll, scene.votes(), this::read)));
    }

    private static List<QuestionDocument> questions(List<Question> questions) {
        return questions.stream().map(QuestionDocument::of).toList();
    }

    private ShowDocuments.ItemDocument item(Item item, Scene scene) {
        Optional<Judged> trip = Optional.ofNullable(scene.judged().get(item.id()));
        return ShowDocuments.item(item, trip.map(Judged::watched).map(this::face), trip, scene.at());
    }

    /** Trips never change. */
    private Face face(Watched trip) {
        if (faces.size() > MOST_FACES) {
            faces.clear();
        }
        return faces.computeIfAbsent(trip.trip().id(), id -> {
            Answered answered = cards.answered(trip);
            return new Face(
                    answered.from(),
                    answered.to(),
                    Answered.field(read(trip.trip().brief()), "dates"));
        });
    }

    private String preview(String item, Scene scene) {
        Optional<Judged> trip = Optional.ofNullable(scene.judged().get(item));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("item", json(item));
        fields.put("ready", json(ShowDocuments.isReady(trip) && scene.preview().isPresent()));
        List<WithheldDocument> withheld = ShowDocuments.withheld(trip);
        if (!withheld.isEmpty()) {
            fields.put("withheld", json(withheld));
        }
        scene.preview().ifPresent(card -> fields.put("card", card));
        return plain(fields);
    }

    private String onAir(OnAir air, CardVersion card) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("item", json(air.item()));
        fields.put("since", now(air.since()));
        fields.put("card", card.document());
        return plain(fields);
    }

    private static String plain(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String text) {
        try {
            return mapper.readValue(text, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
