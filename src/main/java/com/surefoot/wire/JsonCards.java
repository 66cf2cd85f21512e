package com.surefoot.wire;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Audience;
import com.surefoot.narration.telling.Narrator;
import com.surefoot.narration.telling.SavedToTell;
import com.surefoot.narration.telling.Tone;
import com.surefoot.show.Card;
import com.surefoot.show.Card.State;
import com.surefoot.show.CardNotation;
import com.surefoot.travel.Money;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watched;
import com.surefoot.wire.CardDocument.ElementOnCard;
import com.surefoot.wire.CardDocument.PartyOnCard;
import com.surefoot.wire.CardDocument.SpokenOnCard;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes cards as JSON, with a script that says nothing but what is on them. */
public final class JsonCards implements CardNotation {

    private final JsonMapper mapper;
    private final SavedTrips trips;
    private final boolean sample;
    private final Narrator narrator = new Narrator();

    /** @param sample whether all that is shown here is made up */
    public JsonCards(JsonMapper mapper, SavedTrips trips, boolean sample) {
        this.mapper = requireNonNull(mapper, "mapper");
        this.trips = requireNonNull(trips, "trips");
        this.sample = sample;
    }

    @Override
    public String write(Card card) {
        return text(document(card, answered(card.trip().watched())));
    }

    @Override
    public String title(Card card) {
        return card.title()
                .orElseGet(
                        () -> String.join(" · ", answered(card.trip().watched()).to()));
    }

    @Override
    public Optional<Instant> findExpiry(String trip) {
        return trips.find(trip).flatMap(watched -> answered(watched).findExpiry());
    }

    @Override
    public String emptied(String document, int version, Instant at) {
        JsonNode empty = JsonNode.createArrayNode(List.of());
        JsonNode card = read(document);
        int parts = Answered.field(card, "elements").size()
                + Answered.field(card, "withheld").getIntValue();
        card = Answered.with(card, "version", JsonNode.createNumberNode(version));
        card = Answered.with(card, "at", read(text(Times.utc(at))));
        card = Answered.with(card, "state", JsonNode.createStringNode(Words.of(State.DROPPED)));
        card = Answered.with(card, "elements", empty);
        card = Answered.with(card, "script", empty);
        return text(Answered.with(card, "withheld", JsonNode.createNumberNode(parts)));
    }

    Answered answered(Watched watched) {
        return new Answered(
                read(watched.trip().brief()),
                trips.findAnswer(watched.trip().id()).map(this::read));
    }

    private CardDocument document(Card card, Answered trip) {
        JsonNode brief = read(card.trip().watched().trip().brief());
        PartyOnCard party = party(brief);
        Money price = card.price();
        boolean isDropped = card.state() == State.DROPPED;
        return new CardDocument(
                Optional.of(sample).filter(made -> made),
                card.id(),
                card.version(),
                Times.utc(card.at()),
                Words.of(card.state()),
                card.title().orElseGet(() -> String.join(" · ", trip.to())),
                trip.from(),
                trip.to(),
                Answered.field(brief, "dates"),
                party,
                Amount.of(price),
                Amount.of(price.share(party.adults() + party.children())),
                ReliabilityDocument.rounded(card.trip().confidence()),
                card.target(),
                card.certified(),
                card.until().map(Times::utc),
                card.language().getLanguage(),
                card.parts().stream().map(ElementOnCard::of).toList(),
                card.withheld(),
                isDropped ? List.of() : script(card),
                isDropped ? Optional.empty() : trip.without(missing(card)),
                brief);
    }

    private static PartyOnCard party(JsonNode brief) {
        JsonNode party = Answered.field(brief, "party");
        return new PartyOnCard(
                Answered.field(party, "adults").getIntValue(),
                Answered.field(party, "children").getIntValue());
    }

    private static Set<String> missing(Card card) {
        Set<String> shown = card.parts().stream().map(part -> part.part().id()).collect(Collectors.toSet());
        return card.trip().parts().stream()
                .map(part -> part.part().id())
                .filter(id -> !shown.contains(id))
                .collect(Collectors.toSet());
    }

    /** What is not on the card is not in the script either; what is has passed a gate. */
    private List<SpokenOnCard> script(Card card) {
        Language language = Language.find(card.language().getLanguage()).orElse(Language.ENGLISH);
        SavedToTell told = new SavedToTell(
                card.trip().confidence(),
                card.price(),
                card.price(),
                card.parts().stream()
                        .map(part -> Explaining.part(part.part(), part.confidence(), false))
                        .toList());
        Voice voice = new Voice(language, language.locale(), Tone.HOST);
        ExplanationDocument words = ExplanationDocument.of(
                narrator.tell(told, new Audience(voice.language(), voice.locale(), voice.tone(), 0)), voice);
        return words.paragraphs().stream()
                .flatMap(paragraph ->
                        paragraph.sentences().stream().map(sentence -> SpokenOnCard.of(paragraph, sentence)))
                .toList();
    }

    private String text(Object document) {
        try {
            return mapper.writeValueAsString(document);
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
