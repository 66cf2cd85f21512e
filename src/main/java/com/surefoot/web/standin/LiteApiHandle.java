package com.surefoot.web.standin;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.DateRange;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an {@code offerId} stands for: whoever has it can ask about the offer again. */
record LiteApiHandle(String offer, DateRange stay, List<Occupancy> rooms) {

    private static final String END = "\n";
    private static final int PARTS = 4;

    LiteApiHandle {
        requireNonNull(offer, "offer");
        requireNonNull(stay, "stay");
        rooms = List.copyOf(rooms);
    }

    String write() {
        String guests = rooms.stream().map(Occupancy::toString).collect(Collectors.joining(";"));
        String text =
                String.join(END, offer, stay.first().toString(), stay.last().toString(), guests);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing if it is none that was given out. */
    static Optional<LiteApiHandle> find(@Nullable Object text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(String.valueOf(text));
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(END, -1);
            return parts.length != PARTS
                    ? Optional.empty()
                    : Optional.of(new LiteApiHandle(
                            parts[0],
                            new DateRange(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])),
                            Stream.of(parts[3].split(";", -1))
                                    .map(Occupancy::parse)
                                    .toList()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
