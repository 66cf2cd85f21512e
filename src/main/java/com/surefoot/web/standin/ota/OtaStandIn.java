package com.surefoot.web.standin.ota;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.web.standin.RefusedException;
import com.surefoot.web.standin.SampleRooms;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;

/**
 * Sells the sandbox's rooms as hotel systems do, by OpenTravel's messages: an {@code OTA_HotelAvailRQ} is answered by an
 * {@code OTA_HotelAvailRS}. Errors are told in the message, not by the status. Any requestor will do, and none.
 */
@Controller("/sandbox/ota")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = Sandbox.class)
final class OtaStandIn {

    private static final byte[] NOTHING = {};
    private static final int LONGEST_TOKEN = 128;

    private final SampleRooms rooms;
    private final Clock clock;

    OtaStandIn(SampleRooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    @Post(consumes = MediaType.ALL, produces = MediaType.TEXT_XML)
    HttpResponse<byte[]> ask(HttpRequest<byte[]> request) {
        String token = "";
        try {
            Element message = Element.read(request.getBody().orElse(NOTHING));
            token = token(message);
            Question question = Question.read(message);
            return HttpResponse.ok(Writing.rooms(list(question), question, token, clock.instant()));
        } catch (RefusedException refused) {
            return HttpResponse.<byte[]>status(HttpStatus.valueOf(refused.status()))
                    .body(Writing.errors(refused, token, clock.instant()));
        }
    }

    private static String token(Element message) {
        String token = message.attribute("EchoToken");
        return token.substring(0, Math.min(LONGEST_TOKEN, token.length()));
    }

    private List<SampleRooms.Sold> list(Question question) {
        if (rooms.listHotels(question::isIn).stream()
                .noneMatch(hotel -> question.isAt(hotel.property().id()))) {
            throw Refusals.noHotels();
        }
        List<SampleRooms.Sold> sold = rooms.list(question::isIn, question::isAt, question.stay(), question.rooms());
        if (sold.isEmpty()) {
            throw Refusals.nothing();
        }
        return sold;
    }
}
