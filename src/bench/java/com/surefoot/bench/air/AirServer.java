package com.surefoot.bench.air;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.AirSample;
import com.surefoot.itinerary.Reliability;
import com.surefoot.show.Role;
import com.surefoot.show.Scene;
import com.surefoot.show.Studio;
import com.surefoot.show.Studio.Created;
import com.surefoot.watch.NewTrip;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watched;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A server with a card on air, in a process of its own; it ends when nobody holds its standard input any more. */
public final class AirServer {

    private AirServer() {}

    /** Starts it, and prints its port, the show, the host's and the overlay's keys, and the card. */
    public static void main(String[] words) throws IOException {
        EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "surefoot.warm-up",
                        false,
                        "surefoot.host",
                        "localhost",
                        "surefoot.port",
                        -1,
                        "surefoot.jdbc.url",
                        "jdbc:h2:mem:air;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
        ApplicationContext context = server.getApplicationContext();
        Studio studio = context.getBean(Studio.class);
        Created show = studio.create("On air", Reliability.of(80).withUncertified(), Locale.ENGLISH);
        String id = show.scene().show().id();
        Scene added = studio.add(id, Role.HOST, save(context), Optional.empty(), Optional.empty());
        String card = added.show().rundown().get(0).id();
        studio.preview(id, Role.HOST, Optional.of(card));
        studio.take(id, Role.HOST, card, false);
        System.out.println(String.join(
                " ",
                "AIR",
                Integer.toString(server.getPort()),
                id,
                show.keys().get(Role.HOST),
                show.keys().get(Role.OVERLAY),
                card));
        while (System.in.read() >= 0) {
            // until it is closed
        }
        server.stop();
        System.exit(0);
    }

    private static String save(ApplicationContext context) {
        Watched trip = AirSample.trip(UUID.randomUUID().toString());
        List<Observation> seen = trip.trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .flatMap(relied -> Stream.of("anna", "ben", "carla", "dan")
                        .map(who -> new Observation(
                                relied.fact(),
                                who,
                                Manner.VERIFIED,
                                context.getBean(Clock.class).instant().minusSeconds(60),
                                Optional.empty(),
                                relied.value())))
                .toList();
        context.getBean(SavedTrips.class).save(new NewTrip(trip, Optional.of(AirSample.ANSWER)), 10);
        context.getBean(Evidence.class).append(seen);
        return trip.trip().id();
    }
}
