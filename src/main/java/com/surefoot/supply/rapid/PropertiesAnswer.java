package com.surefoot.supply.rapid;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import java.io.IOException;
import java.util.List;

/** The properties within an area: an object with a field of its own for each, named by its id. */
final class PropertiesAnswer {

    private PropertiesAnswer() {}

    /** @throws IOException if it is none */
    static Gleaned<String> read(Body body) throws IOException {
        Json answer = body.json();
        RapidError.check(body, answer);
        return RapidError.isNothing(body, answer)
                ? Gleaned.all(List.of())
                : Gleaned.all(List.copyOf(answer.fields().keySet()));
    }
}
