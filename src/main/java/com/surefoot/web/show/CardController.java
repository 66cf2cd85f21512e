package com.surefoot.web.show;

import com.surefoot.show.Audience;
import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import com.surefoot.show.Studio;
import com.surefoot.web.Bodies;
import com.surefoot.web.show.CardShelf.Shelved;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.ShowDocuments.ArrivedDocument;
import com.surefoot.wire.ShowFields;
import com.surefoot.wire.ShowReader;
import com.surefoot.wire.ShowReader.NewQuestion;
import com.surefoot.wire.ShowReader.Vote;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** What viewers see, ask and vote. What they read is at hand and packed: nothing is planned or written for a view. */
@Controller("/v1/cards/{card}")
final class CardController {

    /** As ids of cards are given; what is none is not looked for. */
    private static final String CARD = "[A-Za-z0-9_-]{16}";

    private static final String SHORT = "public, max-age=2";
    private static final String LONG = "public, max-age=31536000, immutable";
    private static final String GZIP = "gzip";

    private final Rates questions = new Rates(5, Duration.ofMinutes(1));
    private final Rates votes = new Rates(120, Duration.ofMinutes(1));
    private final CardShelf shelf;
    private final Audience audience;
    private final Studio studio;
    private final ShowScreens screens;
    private final ShowFields fields;
    private final ShowReader reader;
    private final HttpClientAddressResolver addresses;
    private final ExecutorService blocking;

    CardController(
            CardShelf shelf,
            Audience audience,
            Studio studio,
            ShowScreens screens,
            ShowFields fields,
            ShowReader reader,
            HttpClientAddressResolver addresses,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.shelf = shelf;
        this.audience = audience;
        this.studio = studio;
        this.screens = screens;
        this.fields = fields;
        this.reader = reader;
        this.addresses = addresses;
        this.blocking = blocking;
    }

    @Get
    CompletionStage<MutableHttpResponse<byte[]>> read(HttpRequest<?> request, String card) {
        return answer(request, valid(card).flatMap(shelf::find), () -> load(card), SHORT);
    }

    @Get("/{version}")
    CompletionStage<MutableHttpResponse<byte[]>> readVersion(HttpRequest<?> request, String card, String version) {
        return answer(
                request,
                Optional.empty(),
                () -> valid(card)
                        .filter(id -> version.matches("[1-9][0-9]{0,8}"))
                        .flatMap(id -> shelf.find(id, Integer.parseInt(version)))
                        .orElseThrow(() -> unknown(card)),
                LONG);
    }

    private static Optional<String> valid(String card) {
        return Optional.of(card).filter(id -> id.matches(CARD));
    }

    private static RefusedException unknown(String card) {
        return new RefusedException(
                Refusal.UNKNOWN_CARD,
                "There is no card '%s'. Maybe it was never on air?"
                        .formatted(card.length() > 40 ? card.substring(0, 40) + "…" : card));
    }

    /** A card that is not at hand; its show is from then on, so that somebody looks at what is on it. */
    private Shelved load(String card) {
        Shelved read = valid(card)
                .flatMap(id -> shelf.find(id).or(() -> shelf.read(id)))
                .orElseThrow(() -> unknown(card));
        studio.scene(read.card().show());
        return read;
    }

    private CompletionStage<MutableHttpResponse<byte[]>> answer(
            HttpRequest<?> request, Optional<Shelved> known, Supplier<Shelved> otherwise, String keep) {
        return known.map(shelved -> CompletableFuture.completedFuture(response(request, shelved, keep)))
                .orElseGet(
                        () -> CompletableFuture.supplyAsync(() -> response(request, otherwise.get(), keep), blocking));
    }

    private static MutableHttpResponse<byte[]> response(HttpRequest<?> request, Shelved card, String keep) {
        HttpHeaders headers = request.getHeaders();
        boolean isKnown = card.tag().equals(headers.get(HttpHeaders.IF_NONE_MATCH));
        if (isKnown) {
            return kept(HttpResponse.notModified(), card, keep);
        }
        String accepted = headers.get(HttpHeaders.ACCEPT_ENCODING);
        boolean packs = accepted != null && accepted.contains(GZIP);
        MutableHttpResponse<byte[]> response =
                HttpResponse.ok(packs ? card.packed() : card.plain()).contentType(MediaType.APPLICATION_JSON_TYPE);
        return kept(packs ? response.header(HttpHeaders.CONTENT_ENCODING, GZIP) : response, card, keep);
    }

    private static MutableHttpResponse<byte[]> kept(MutableHttpResponse<byte[]> response, Shelved card, String keep) {
        return response.header(HttpHeaders.ETAG, card.tag())
                .header(HttpHeaders.CACHE_CONTROL, keep)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    @Get("/poll")
    CompletionStage<MutableHttpResponse<String>> readPoll(String card) {
        Optional<String> known = valid(card)
                .flatMap(shelf::find)
                .flatMap(at -> screens.findPoll(at.card().show()));
        return known.map(poll -> CompletableFuture.completedFuture(poll(poll)))
                .orElseGet(() -> CompletableFuture.supplyAsync(
                        () -> poll(
                                fields.cardPoll(studio.scene(load(card).card().show()))),
                        blocking));
    }

    private static MutableHttpResponse<String> poll(String poll) {
        return HttpResponse.ok(poll)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, SHORT);
    }

    @Post("/questions")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> ask(HttpRequest<byte[]> request, String card) throws IOException, BadDocumentException {
        NewQuestion question = reader.readQuestion(Bodies.read(request, Bodies.SINGLE));
        Shelved about = load(card);
        questions.count(String.valueOf(addresses.resolve(request)));
        long no = audience.ask(about.card(), question.text(), question.name());
        return HttpResponse.status(HttpStatus.CREATED).body(new ArrivedDocument(Long.toString(no)));
    }

    @Post("/votes")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> vote(HttpRequest<byte[]> request, String card) throws IOException, BadDocumentException {
        Vote vote = reader.readVote(Bodies.read(request, Bodies.SINGLE));
        Shelved about = load(card);
        votes.count(String.valueOf(addresses.resolve(request)));
        long poll = ShowController.number(vote.poll(), Refusal.UNKNOWN_POLL);
        audience.vote(about.card(), poll, vote.option(), vote.viewer());
        return poll(fields.cardPoll(studio.scene(about.card().show()))).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
