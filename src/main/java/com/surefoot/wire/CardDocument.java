package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.watch.Judged.JudgedPart;
import com.surefoot.wire.ExplanationDocument.ParagraphDocument;
import com.surefoot.wire.ExplanationDocument.SentenceDocument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a trip on air; see {@link com.surefoot.show.Card}.
 *
 * @param sampleData true where it is made of samples; nothing where it is not
 * @param pricePerPerson rounded up
 * @param withheld how much of the trip is not on it
 * @param itinerary as it was answered, without what is withheld; nothing where that was not kept
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CardDocument(
        Optional<Boolean> sampleData,
        String card,
        int version,
        OffsetDateTime at,
        String state,
        String title,
        String from,
        List<String> to,
        JsonNode dates,
        PartyOnCard party,
        Amount price,
        Amount pricePerPerson,
        double confidence,
        int target,
        boolean certified,
        Optional<OffsetDateTime> until,
        String language,
        List<ElementOnCard> elements,
        int withheld,
        List<SpokenOnCard> script,
        Optional<JsonNode> itinerary,
        JsonNode brief) {

    /** Who travels. */
    @Serdeable
    record PartyOnCard(int adults, int children) {}

    /** A ride, stay, visit or meal that passes the target. */
    @Serdeable
    record ElementOnCard(
            String element,
            String id,
            String kind,
            String name,
            LocalDate day,
            OffsetDateTime start,
            OffsetDateTime end,
            double confidence,
            boolean certified,
            Amount price) {

        static ElementOnCard of(JudgedPart judged) {
            return new ElementOnCard(
                    judged.part().id(),
                    judged.part().element().subject(),
                    Words.of(judged.part().element().kind()),
                    judged.part().name(),
                    judged.part().element().day(),
                    judged.part().start(),
                    judged.part().end(),
                    ReliabilityDocument.rounded(judged.confidence()),
                    judged.certified(),
                    Amount.of(judged.part().cost()));
        }
    }

    /** A sentence of the script. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SpokenOnCard(
            String text,
            String topic,
            String title,
            Optional<LocalDate> day,
            Optional<String> about,
            long at,
            long seconds) {

        static SpokenOnCard of(ParagraphDocument paragraph, SentenceDocument sentence) {
            return new SpokenOnCard(
                    sentence.text(),
                    paragraph.topic(),
                    paragraph.title(),
                    paragraph.day(),
                    sentence.about(),
                    sentence.at().orElse(0L),
                    sentence.seconds().orElse(1L));
        }
    }
}
