package com.surefoot.web;

import com.surefoot.recommendation.Rearranging;
import com.surefoot.recommendation.Rearranging.Found;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.ElementReader;
import com.surefoot.wire.ElementReader.TripElement;
import com.surefoot.wire.OptionsDocument;
import com.surefoot.wire.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;

/** Tells what could be in the place of one element of a trip, and when that element could be instead. */
@Controller("/v1/options")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OptionsController {

    private final ElementReader reader;
    private final Rearranging rearranging;

    OptionsController(ElementReader reader, Rearranging rearranging) {
        this.reader = reader;
        this.rearranging = rearranging;
    }

    @Post
    HttpResponse<?> look(HttpRequest<byte[]> request) throws IOException {
        try {
            TripElement asked = reader.read(Bodies.read(request, Bodies.SINGLE));
            Found found = rearranging.look(asked.brief(), asked.flavour(), asked.one());
            return found instanceof Found.Open open
                    ? HttpResponse.ok(OptionsDocument.of(open.options()))
                    : Problems.response(Problem.of(((Found.Shut) found).refused()));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }
}
