package com.surefoot.supply.tables;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.BrokenSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder of tables and documents, all in UTF-8.
 *
 * <p>All that read throw {@link BrokenSourceException} where a file is missing or malformed, and
 * {@link IOException} where it cannot be read for other reasons.
 */
public final class SourceFolder {

    @FunctionalInterface
    private interface Opener {
        Optional<InputStream> open(String file) throws IOException;
    }

    @FunctionalInterface
    private interface Content {
        void read(Reader in) throws IOException;
    }

    private final Opener opener;

    private SourceFolder(Opener opener) {
        this.opener = opener;
    }

    /**
     * A directory.
     *
     * @throws BrokenSourceException if there is none
     */
    public static SourceFolder at(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new BrokenSourceException(
                    directory.toString(), 0, "There is no such directory.", "Maybe the path is misspelt?");
        }
        return new SourceFolder(file -> {
            Path path = directory.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        });
    }

    /** A folder inside the application. */
    public static SourceFolder onClasspath(String folder) {
        requireNonNull(folder, "folder");
        ClassLoader loader = SourceFolder.class.getClassLoader();
        return new SourceFolder(file -> Optional.ofNullable(loader.getResourceAsStream(folder + "/" + file)));
    }

    /** Passes on the rows of a CSV table with exactly these columns. */
    public void readTable(String file, List<String> header, Consumer<Row> rows) throws IOException {
        read(file, in -> new CsvTable(file, header).read(in, rows));
    }

    /** Passes on the elements of a JSON array, or the lines of a file of JSON lines. */
    public void readElements(String file, Consumer<JsonValue> elements) throws IOException {
        read(file, in -> new JsonDocument(file).read(in, elements));
    }

    /**
     * The same, for a file that need not be there.
     *
     * @return whether it is
     */
    public boolean readElementsIfPresent(String file, Consumer<JsonValue> elements) throws IOException {
        Optional<InputStream> found = opener.open(file);
        if (found.isEmpty()) {
            return false;
        }
        try (InputStream in = found.get()) {
            decode(file, in, reader -> new JsonDocument(file).read(reader, elements));
        }
        return true;
    }

    /** Reads a JSON document of one object. */
    public JsonValue readObject(String file) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        readElements(file, values::add);
        if (values.size() != 1) {
            throw new BrokenSourceException(
                    file, 0, "There are %d values and not one.".formatted(values.size()), "Maybe it is another file?");
        }
        return values.get(0);
    }

    private void read(String file, Content content) throws IOException {
        try (InputStream in = opener.open(file).orElseThrow(() -> missing(file))) {
            decode(file, in, content);
        }
    }

    private static void decode(String file, InputStream in, Content content) throws IOException {
        try {
            // a decoder of its own reports malformed bytes instead of replacing them
            content.read(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (CharacterCodingException e) {
            throw notUtf8(file, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8(file, e);
            }
            throw e.getCause();
        }
    }

    private static BrokenSourceException missing(String file) {
        return new BrokenSourceException(file, 0, "The file is missing.", "Maybe this is another folder?");
    }

    private static BrokenSourceException notUtf8(String file, Exception cause) {
        BrokenSourceException broken =
                new BrokenSourceException(file, 0, "The text is not UTF-8.", "Maybe it was saved in another encoding?");
        broken.initCause(cause);
        return broken;
    }
}
