package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.show.Card;
import com.surefoot.show.Entry;
import com.surefoot.show.Entry.Subject;
import com.surefoot.show.Item;
import com.surefoot.show.Question;
import com.surefoot.show.Shows.Airing;
import com.surefoot.show.Shows.Numbered;
import com.surefoot.show.Warning;
import com.surefoot.watch.Judged;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The parts of what a console shows, and what can be read of a show besides. */
public final class ShowDocuments {

    private ShowDocuments() {}

    /**
     * A trip in the rundown.
     *
     * @param ready whether all of it passes the target
     * @param gone true where its trip is not watched any more; nothing where it is
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ItemDocument(
            String item,
            String trip,
            OffsetDateTime addedAt,
            OffsetDateTime lookedAt,
            @JsonInclude(JsonInclude.Include.ALWAYS) boolean ready,
            List<WithheldDocument> withheld,
            Optional<Boolean> gone,
            String title,
            @JsonInclude(JsonInclude.Include.ALWAYS) String from,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> to,
            Optional<JsonNode> dates,
            Optional<Amount> price,
            double confidence,
            Optional<OffsetDateTime> until,
            int version) {}

    /** What a trip looks like in a rundown. */
    record Face(String from, List<String> to, JsonNode dates) {}

    static ItemDocument item(Item item, Optional<Face> face, Optional<Judged> trip, Instant now) {
        List<String> to = face.map(Face::to).orElse(List.of());
        return new ItemDocument(
                item.id(),
                item.trip(),
                Times.utc(item.addedAt()),
                Times.utc(trip.map(Judged::at).orElse(now).truncatedTo(ChronoUnit.MINUTES)),
                trip.filter(found -> found.withheld().isEmpty()).isPresent() && !isExpired(item, now),
                withheld(trip),
                trip.isPresent() ? Optional.empty() : Optional.of(true),
                item.title().orElseGet(() -> to.isEmpty() ? item.trip() : String.join(" · ", to)),
                face.map(Face::from).orElse(""),
                to,
                face.map(Face::dates),
                trip.map(found -> Amount.of(found.watched().state().price())),
                trip.map(found -> ReliabilityDocument.rounded(found.confidence()))
                        .orElse(0.0),
                item.until().map(Times::utc),
                item.version());
    }

    private static boolean isExpired(Item item, Instant now) {
        return item.until().filter(end -> !end.isAfter(now)).isPresent();
    }

    static List<WithheldDocument> withheld(Optional<Judged> trip) {
        return trip.stream()
                .flatMap(found -> found.withheld().stream())
                .map(WithheldDocument::of)
                .toList();
    }

    static boolean isReady(Optional<Judged> trip) {
        return trip.filter(found -> found.withheld().isEmpty() && Card.stands(found))
                .isPresent();
    }

    /** Something a viewer asks. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record QuestionDocument(
            String question, String text, Optional<String> name, String card, OffsetDateTime askedAt, String state) {

        static QuestionDocument of(Question question) {
            return new QuestionDocument(
                    Long.toString(question.no()),
                    question.text(),
                    question.name(),
                    question.card(),
                    Times.utc(question.askedAt()),
                    Words.of(question.state()));
        }
    }

    /** Something the host should know. */
    @Serdeable
    record WarningDocument(String kind, OffsetDateTime at, String item, String title, List<String> names) {

        static WarningDocument of(Warning warning) {
            return new WarningDocument(
                    Words.of(warning.kind()),
                    Times.utc(warning.at()),
                    warning.item(),
                    warning.title(),
                    warning.names());
        }
    }

    /** A page of a log. */
    @Serdeable
    public record LogDocument(List<EntryDocument> entries) {

        public static LogDocument of(List<Numbered> entries) {
            return new LogDocument(entries.stream().map(EntryDocument::of).toList());
        }
    }

    /** Who did what. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record EntryDocument(
            long no,
            OffsetDateTime at,
            String by,
            String did,
            @JsonInclude(JsonInclude.Include.ALWAYS) boolean rehearsal,
            Optional<String> item,
            Optional<String> title,
            Optional<Integer> version,
            List<String> about) {

        private static final String ITSELF = "surefoot";

        static EntryDocument of(Numbered numbered) {
            Entry entry = numbered.entry();
            return new EntryDocument(
                    numbered.no(),
                    Times.utc(entry.at()),
                    entry.by().map(Words::of).orElse(ITSELF),
                    Words.of(entry.did()),
                    entry.rehearsal(),
                    entry.card().map(Subject::item),
                    entry.card().map(Subject::title),
                    entry.card().map(Subject::version).filter(version -> version > 0),
                    entry.about());
        }
    }

    /** A page of what was on air. */
    @Serdeable
    public record AiringsDocument(List<AiringDocument> airings) {

        public static AiringsDocument of(List<Airing> airings) {
            return new AiringsDocument(airings.stream().map(AiringDocument::of).toList());
        }
    }

    /** A version of a card on air. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AiringDocument(
            long no,
            String item,
            String title,
            int version,
            boolean rehearsal,
            OffsetDateTime from,
            Optional<OffsetDateTime> until) {

        static AiringDocument of(Airing airing) {
            return new AiringDocument(
                    airing.no(),
                    airing.item(),
                    airing.title(),
                    airing.version(),
                    airing.rehearsal(),
                    Times.utc(airing.from()),
                    airing.to().map(Times::utc));
        }
    }

    /** A new key. */
    @Serdeable
    public record KeyDocument(String role, String key) {}

    /** A question that has arrived. */
    @Serdeable
    public record ArrivedDocument(String question) {}
}
