package com.surefoot.wire;

import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.Strength;
import com.surefoot.show.Poll.Option;
import com.surefoot.show.Question;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what hosts and their viewers send. */
@Singleton
public final class ShowReader {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_QUESTION = 280;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_POLL = 140;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_OPTIONS = 6;
    private static final String VIEWER = "[A-Za-z0-9_-]{16,64}";

    private final JsonMapper mapper;
    private final Clock clock;

    ShowReader(JsonMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** In what hosts speak. */
    private enum Spoken {
        EN,
        FR,
        ZH
    }

    /** A show that is to be. */
    public record NewShow(String title, Reliability asked, Locale language) {}

    /** A trip that is to be put into a rundown. */
    public record NewItem(String trip, Optional<String> title, Optional<Instant> until) {}

    /** What is to be taken on air. */
    public record Taking(String item, boolean leaveOut) {}

    /** What a viewer asks. */
    public record NewQuestion(String text, Optional<String> name) {}

    /** A poll that is to be. */
    public record NewPoll(String question, List<Option> options) {}

    /** What a viewer votes for. */
    public record Vote(String poll, int option, String viewer) {}

    /**
     * Reads a show.
     *
     * @throws BadDocumentException with every fault of the document; so do the others
     */
    public NewShow readShow(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element show = root.object("title", "target", "uncertified", "language");
            Optional<String> title = show.child("title").required().text(LONGEST_TITLE);
            Optional<Integer> target =
                    ReliabilityReader.target(show.child("target").required());
            boolean uncertified = show.child("uncertified").flag().orElse(false);
            Optional<Spoken> spoken = show.child("language").required().choice(Spoken.values());
            return title.flatMap(text -> target.flatMap(percent -> spoken.map(language ->
                    new NewShow(text, asked(percent, uncertified), Locale.forLanguageTag(Words.of(language))))));
        });
    }

    private static Reliability asked(int target, boolean uncertified) {
        Reliability asked = Reliability.of(target);
        return uncertified ? asked.withUncertified() : asked;
    }

    public NewItem readItem(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element item = root.object("trip", "title", "until");
            Optional<String> trip = item.child("trip").required().text(LONGEST_ID);
            Optional<String> title = item.child("title").text(LONGEST_TITLE);
            Optional<Instant> until = Times.since(item.child("until"), clock.instant());
            return trip.map(id -> new NewItem(id, title, until));
        });
    }

    public List<String> readOrder(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element items = root.object("items").child("items").required();
            return Optional.of(items.items(MOST_ITEMS).stream()
                    .flatMap(item -> item.required().text(LONGEST_ID).stream())
                    .toList());
        });
    }

    /** What is to be in preview; empty for nothing. */
    public Optional<String> readPreview(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(
                mapper,
                json,
                root -> Optional.of(root.object("item").child("item").text(LONGEST_ID)));
    }

    public Taking readTaking(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element take = root.object("item", "leaveOut");
            boolean leaveOut = take.child("leaveOut").flag().orElse(false);
            return take.child("item").required().text(LONGEST_ID).map(item -> new Taking(item, leaveOut));
        });
    }

    /** Whether there is to be a rehearsal. */
    public boolean readRehearsal(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(
                mapper, json, root -> root.object("on").child("on").required().flag());
    }

    public Question.State readMark(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(
                mapper,
                json,
                root -> root.object("state").child("state").required().choice(Question.State.values()));
    }

    public NewQuestion readQuestion(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element question = root.object("text", "name");
            Optional<String> name = question.child("name").text(LONGEST_NAME);
            return question.child("text").required().text(LONGEST_QUESTION).map(text -> new NewQuestion(text, name));
        });
    }

    public NewPoll readPoll(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element poll = root.object("question", "options");
            Optional<String> question = poll.child("question").required().text(LONGEST_POLL);
            List<Element> options = poll.child("options").required().items(2, MOST_OPTIONS);
            List<Option> read =
                    options.stream().flatMap(option -> option(option).stream()).toList();
            return question.filter(text -> read.size() > 1).map(text -> new NewPoll(text, read));
        });
    }

    private Optional<Option> option(Element element) {
        Element option = element.object("label", "wish");
        Optional<String> label = option.child("label").required().text(LONGEST_LABEL);
        Optional<String> wish = RequirementReader.readOne(option.child("wish")).map(this::write);
        return label.map(text -> new Option(text, wish));
    }

    /** How much it counts the votes decide. */
    private String write(Requirement wish) {
        try {
            return mapper.writeValueAsString(
                    RequirementReader.write(new Requirement(wish.demand(), new Strength.Must(), wish.pointer())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Vote readVote(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element vote = root.object("poll", "option", "viewer");
            Optional<String> poll = vote.child("poll").required().text(LONGEST_ID);
            Optional<Integer> option = vote.child("option").required().integer(0, MOST_OPTIONS - 1);
            Optional<String> viewer = vote.child("viewer").required().text();
            if (viewer.filter(word -> !word.matches(VIEWER)).isPresent()) {
                vote.child("viewer")
                        .impossible(
                                "It must be 16 to 64 letters, digits, hyphens and underscores.",
                                "Maybe draw it at random?");
                return Optional.empty();
            }
            return poll.flatMap(no -> option.flatMap(at -> viewer.map(word -> new Vote(no, at, word))));
        });
    }
}
