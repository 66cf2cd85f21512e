package com.surefoot.web;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.desk.Answered;
import com.surefoot.evidence.desk.Claiming;
import com.surefoot.evidence.desk.Claiming.Granted;
import com.surefoot.evidence.desk.Claiming.Refused;
import com.surefoot.evidence.desk.Refusal;
import com.surefoot.evidence.desk.Verification;
import com.surefoot.evidence.desk.VerificationDesk;
import com.surefoot.watch.Dossiers;
import com.surefoot.watch.Effects;
import com.surefoot.watch.Effects.Resting;
import com.surefoot.wire.AnsweredDocument;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.DeskReader;
import com.surefoot.wire.DossierDocument;
import com.surefoot.wire.HoldDocument;
import com.surefoot.wire.Problem;
import com.surefoot.wire.VerificationDocument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The verification desk: what is worth looking into, who does, what was found, and what came of that. */
@Controller("/v1/verifications")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VerificationController {

    /** What comes later in the queue is not worth showing yet. */
    private static final int MOST = 100;

    /** What was answered before is history. */
    private static final int MOST_ANSWERED = 20;

    /** Who looks at what would come of a confirmation and has not said who they are. */
    private static final String ANYBODY = "anybody";

    private final DeskReader reader;
    private final VerificationDesk desk;
    private final Effects effects;
    private final Dossiers dossiers;

    VerificationController(DeskReader reader, VerificationDesk desk, Effects effects, Dossiers dossiers) {
        this.reader = reader;
        this.desk = desk;
        this.effects = effects;
        this.dossiers = dossiers;
    }

    @Get
    List<VerificationDocument> list(@QueryValue(defaultValue = "false") boolean held) {
        List<Verification> queue = held ? desk.listAll(MOST) : desk.listOpen(MOST);
        Map<FactId, Resting> resting =
                effects.listResting(queue.stream().map(Verification::fact).toList());
        return queue.stream()
                .map(one -> VerificationDocument.of(one, requireNonNull(resting.get(one.fact()))))
                .toList();
    }

    @Get("/answered")
    List<AnsweredDocument> answered() {
        return desk.listAnswered(MOST_ANSWERED).stream().map(this::document).toList();
    }

    private AnsweredDocument document(Answered answered) {
        return AnsweredDocument.of(
                answered, answered.observation().map(effects::of).orElse(List.of()));
    }

    @Get("/{id}")
    HttpResponse<?> read(@PathVariable String id) {
        return desk.find(id)
                .<HttpResponse<?>>map(verification -> HttpResponse.ok(document(verification)))
                .orElseGet(() -> Problems.response(
                        Problem.of(id, desk.findAnswered(id).isPresent() ? Refusal.ANSWERED : Refusal.UNKNOWN)));
    }

    private DossierDocument document(Verification verification) {
        FactId fact = verification.fact();
        return DossierDocument.of(
                dossiers.of(verification, ANYBODY),
                requireNonNull(effects.listResting(List.of(fact)).get(fact)));
    }

    @Post("/{id}/claim")
    HttpResponse<?> claim(@PathVariable String id, HttpRequest<byte[]> request) throws IOException {
        try {
            String checker = reader.readChecker(Bodies.read(request, Bodies.SINGLE));
            Claiming claiming = desk.claim(id, checker);
            return claiming instanceof Granted granted
                    ? HttpResponse.ok(HoldDocument.of(id, checker, granted))
                    : Problems.response(Problem.of(id, ((Refused) claiming).why()));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    /** Whoever does not hold it, or not any more, has nothing to give back, and is content. */
    @Post("/{id}/release")
    HttpResponse<?> release(@PathVariable String id, HttpRequest<byte[]> request) throws IOException {
        try {
            desk.release(id, reader.readChecker(Bodies.read(request, Bodies.SINGLE)));
            return HttpResponse.noContent();
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    @Post("/{id}/answer")
    HttpResponse<?> answer(@PathVariable String id, HttpRequest<byte[]> request) throws IOException {
        try {
            DeskReader.Answered answered = reader.readAnswer(Bodies.read(request, Bodies.SINGLE));
            return desk.answer(id, answered.checker(), answered.answer())
                    .<HttpResponse<?>>map(why -> Problems.response(Problem.of(id, why)))
                    .orElseGet(
                            () -> HttpResponse.ok(document(desk.findAnswered(id).orElseThrow())));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }
}
