package com.surefoot.bench.orienteering;

import com.surefoot.bench.orienteering.Instance.Place;
import com.surefoot.bench.orienteering.Instance.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Reads both file forms: with one window a place for all days, and with opening hours by weekday. */
final class InstanceReader {

    private static final int WEEK = 7;
    private static final int FIRST_HOURS = 6;

    private InstanceReader() {}

    /** Whether a file says its own number of tours, and opening hours by weekday. */
    static boolean weekly(Path file) throws IOException {
        return rows(file).get(1).length == 7;
    }

    /** Reads a file with one window a place. */
    static Instance read(Path file, int tours) throws IOException {
        List<double[]> rows = rows(file);
        List<Place> places = rows.stream().skip(2).map(row -> daily(row, tours)).toList();
        String name = name(file);
        return new Instance(
                name, tours, name.startsWith("pr") ? 2 : 1, places.get(0), places.subList(1, places.size()));
    }

    private static Place daily(double[] row, int tours) {
        Window window = new Window(row[row.length - 2], row[row.length - 1]);
        return new Place(row[1], row[2], row[3], (int) row[4], Collections.nCopies(tours, window));
    }

    /** Reads a file with opening hours by weekday. */
    static Instance readWeekly(Path file) throws IOException {
        List<double[]> rows = rows(file);
        int tours = (int) rows.get(0)[1];
        int weekday = (int) rows.get(0)[2];
        double[] hotel = rows.get(1);
        Place depot = new Place(hotel[1], hotel[2], 0, 0, Collections.nCopies(tours, new Window(hotel[5], hotel[6])));
        List<Place> places =
                rows.stream().skip(2).map(row -> weekly(row, tours, weekday)).toList();
        return new Instance(name(file), tours, 2, depot, places);
    }

    private static Place weekly(double[] row, int tours, int weekday) {
        List<Window> windows = IntStream.range(0, tours)
                .mapToObj(day -> hours(row, (weekday + day) % WEEK))
                .toList();
        return new Place(row[1], row[2], row[3], (int) row[4], windows);
    }

    /** Opening hours from 0 to 0 stand for a day off. */
    private static Window hours(double[] row, int weekday) {
        double from = row[FIRST_HOURS + 2 * weekday];
        double to = row[FIRST_HOURS + 2 * weekday + 1];
        return from == 0 && to == 0 ? Window.CLOSED : new Window(from, to);
    }

    private static List<double[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.strip().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
