package com.surefoot.narration.grounding;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that were written by hand and come with the program: a line for each thing, but for those that begin with a hash. */
public final class HandWritten {

    private HandWritten() {}

    /** The lines that say something. */
    public static List<String> lines(String resource) {
        try (InputStream in = requireNonNull(HandWritten.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
