package com.surefoot.supply.gtfs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A feed as a folder of files. */
record FolderFiles(Path folder) implements FeedFiles {

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
    }
}
