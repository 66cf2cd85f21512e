package com.surefoot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.charts.Gallery;
import com.surefoot.charts.NoFontsException;
import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.reliability.learn.Learned;
import com.surefoot.wire.ElementKinds;
import com.surefoot.wire.PointsDocument;
import com.surefoot.wire.Problem;
import com.surefoot.wire.StandingsDocument;
import com.surefoot.wire.UnknownWordException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows operators what is promised, what proves it, and how well confidences hold. */
@Controller("/v1/reliability")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReliabilityController {

    private static final Logger LOG = LoggerFactory.getLogger(ReliabilityController.class);
    private static final String SVG = "image/svg+xml";

    private final Knowledge knowledge;
    private final Gallery gallery = new Gallery();

    ReliabilityController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A picture of what was learned of a kind. */
    @FunctionalInterface
    interface Drawing {

        String draw(Learned learned, ElementKind kind) throws NoFontsException;
    }

    @Get
    StandingsDocument standings() {
        return StandingsDocument.of(knowledge.current());
    }

    /** What the pictures are drawn from. */
    @Get("/{kind}/points")
    HttpResponse<?> points(String kind) {
        try {
            return HttpResponse.ok(PointsDocument.of(knowledge.current(), ElementKinds.read(kind)));
        } catch (UnknownWordException e) {
            return unknown(e);
        }
    }

    private static HttpResponse<?> unknown(UnknownWordException e) {
        return Problems.response(Problem.general("not-found", "Not Found", 404, e.detail()));
    }

    @Get(uri = "/{kind}/diagram.svg", produces = SVG)
    HttpResponse<?> diagram(String kind) {
        return picture(kind, gallery::reliability);
    }

    @Get(uri = "/{kind}/risk-coverage.svg", produces = SVG)
    HttpResponse<?> riskCoverage(String kind) {
        return picture(kind, gallery::riskCoverage);
    }

    HttpResponse<?> picture(String word, Drawing drawing) {
        try {
            ElementKind kind = ElementKinds.read(word);
            String picture = drawing.draw(knowledge.current(), kind);
            return HttpResponse.ok(picture.getBytes(UTF_8)).contentType(SVG);
        } catch (UnknownWordException e) {
            return unknown(e);
        } catch (NoFontsException e) {
            LOG.error("A picture cannot be drawn.", e);
            return Problems.response(
                    Problem.general("service-unavailable", "Service Unavailable", 503, String.valueOf(e.getMessage())));
        }
    }
}
