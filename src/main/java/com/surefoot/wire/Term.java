package com.surefoot.wire;

import com.surefoot.itinerary.demand.Demand;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A word of the vocabulary of demands: how one kind of them is read and written.
 *
 * @param key the field it stands in
 * @param type what it is read as
 * @param reader notes a fault and gives nothing where it cannot be read
 * @param writer gives what can be read again: texts, numbers, truth values, lists and maps of them
 */
record Term<D extends Demand>(
        String key, Class<D> type, Function<Element, Optional<D>> reader, Function<D, Object> writer) {

    /** A demand that is written as an object of these fields. */
    static <D extends Demand> Term<D> object(
            String key,
            Class<D> type,
            List<String> fields,
            Function<Element, Optional<D>> reader,
            Function<D, Fields> writer) {
        return new Term<>(
                key,
                type,
                element -> Optional.of(element.object(fields))
                        .filter(object -> !object.isAbsent())
                        .flatMap(reader),
                writer.andThen(Fields::map));
    }

    /** A demand for so many of something, written as an object with a count. */
    static <D extends Demand> Term<D> count(
            String key, Class<D> type, int most, Function<Integer, D> maker, Function<D, Integer> count) {
        return number(key, type, "count", 1, most, maker, count);
    }

    /** A demand that one whole number says all about, written as an object with this field. */
    static <D extends Demand> Term<D> number(
            String key,
            Class<D> type,
            String field,
            int least,
            int most,
            Function<Integer, D> maker,
            Function<D, Integer> number) {
        return object(
                key,
                type,
                List.of(field),
                object -> object.child(field).required().integer(least, most).map(maker),
                demand -> new Fields().with(field, number.apply(demand)));
    }

    Optional<? extends Demand> read(Element element) {
        return reader.apply(element);
    }

    Object write(Demand demand) {
        return writer.apply(type.cast(demand));
    }
}
