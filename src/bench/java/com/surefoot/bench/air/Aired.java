package com.surefoot.bench.air;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An {@link AirServer} that was started, and what it takes to talk to it. */
record Aired(Process process, int port, String show, String host, String overlay, String card)
        implements AutoCloseable {

    static Aired start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1200m",
                        "-cp",
                        classpath(),
                        AirServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("AIR")) {
                return new Aired(process, Integer.parseInt(words[1]), words[2], words[3], words[4], words[5]);
            }
        }
        throw new IOException("The server did not start. Maybe its messages say why?");
    }

    /** What this process runs on, whether or not Maven is around it. */
    private static String classpath() {
        return Aired.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    InetSocketAddress address() {
        return new InetSocketAddress("localhost", port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
