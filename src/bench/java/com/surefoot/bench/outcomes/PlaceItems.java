package com.surefoot.bench.outcomes;

import com.surefoot.reliability.history.Traits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is a place still there, under its name and with the same hours, so many months after it was seen? Asked on the later of
 * two days on which it was looked for. Spans of half to twice the months count; {@code all} takes every span. A place
 * shares its fate with those of its kind in its region on the day they are looked for: they are remapped together.
 */
final class PlaceItems {

    private static final List<String> COLUMNS =
            List.of("region", "from_date", "to_date", "type", "id", "category", "oh_from", "status");
    private static final int ANY = -1;

    private final int months;
    private final Views views = new Views();

    PlaceItems(String question) {
        this.months = question.equals("all") ? ANY : months(question);
    }

    private static int months(String question) {
        try {
            return Integer.parseInt(question.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'%s' is no number of months. Maybe --question 12, or all?".formatted(question), e);
        }
    }

    List<Item> read(Path file) throws IOException {
        return new OutcomeTable(file).read(COLUMNS, this::item);
    }

    private Optional<Item> item(OutcomeTable.Row row) {
        LocalDate asked = row.date("to_date");
        long span = ChronoUnit.MONTHS.between(row.date("from_date"), asked);
        if (months != ANY && (2 * span < months || span > 2L * months)) {
            return Optional.empty();
        }
        String category = row.text("category");
        String kind = category.replaceFirst("=.*", "");
        String age = Views.bin((double) span, 6, 12, 18, 24, 36, 60);
        String hours = row.isMissing("oh_from") ? "without hours" : "with hours";
        List<List<String>> sides = views.side(kind, category)
                .side(age, kind, category)
                .side(hours, kind)
                .side(row.text("type"), kind)
                .take();
        return Optional.of(new Item(
                asked,
                row.text("region") + " " + category + " " + asked,
                kind,
                new Traits(row.text("region"), sides, List.of()),
                List.of("kind " + kind, "category " + category, hours, "type " + row.text("type")),
                Map.of("months", (double) span),
                row.text("status").equals("same")));
    }
}
