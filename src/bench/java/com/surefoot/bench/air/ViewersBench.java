package com.surefoot.bench.air;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Locale;

/**
 * Viewers read a card, and the page around it, from a server in another process, over connections that stay open, each as
 * soon as it has the last answer. Options: {@code --seconds} for each, {@code --connections}.
 */
public final class ViewersBench implements Benchmark {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final int MOST = 20_000_000;
    private static final int BUFFER = 1 << 20;

    @Override
    public void run(Options options) throws IOException {
        long seconds = options.number("seconds", 30);
        int connections = Math.toIntExact(options.number("connections", 64));
        try (Aired server = Aired.start()) {
            System.out.printf("%-10s %8s %12s %9s %9s %9s%n", "", "bytes", "answers/s", "p50 ms", "p99 ms", "max ms");
            for (String path : new String[] {"/v1/cards/" + server.card(), "/live/" + server.card()}) {
                Reading warm = new Reading(server, path, connections);
                warm.read(Math.min(seconds, 5));
                Reading reading = new Reading(server, path, connections);
                reading.read(seconds);
                reading.print(path.substring(0, path.lastIndexOf('/')), seconds);
            }
        }
    }

    /** A connection and what is known of the answer that comes in. */
    private static final class Connection {
        private final ByteBuffer answer = ByteBuffer.allocate(BUFFER);
        private long asked;
    }

    /** Viewers of one path. */
    private static final class Reading {

        private final Selector selector = Selector.open();
        private final byte[] request;
        private final long[] took = new long[MOST];
        private int answers;
        private int bytes;

        Reading(Aired server, String path, int connections) throws IOException {
            request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n"
                    .formatted(path)
                    .getBytes(US_ASCII);
            for (int i = 0; i < connections; i++) {
                SocketChannel channel = SocketChannel.open(server.address());
                channel.configureBlocking(false);
                Connection connection = new Connection();
                channel.register(selector, SelectionKey.OP_READ, connection);
                ask(channel, connection);
            }
        }

        private void ask(SocketChannel channel, Connection connection) throws IOException {
            connection.answer.clear();
            connection.asked = System.nanoTime();
            channel.write(ByteBuffer.wrap(request));
        }

        void read(long seconds) throws IOException {
            long end = System.nanoTime() + (long) (seconds * BILLION);
            while (System.nanoTime() < end && answers < MOST) {
                selector.select(key -> {
                    try {
                        take(key);
                    } catch (IOException e) {
                        throw new IllegalStateException("A connection broke off. Maybe the server did?", e);
                    }
                });
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        }

        private void take(SelectionKey key) throws IOException {
            SocketChannel channel = (SocketChannel) key.channel();
            Connection connection = (Connection) key.attachment();
            if (channel.read(connection.answer) < 0) {
                throw new IOException("The connection was closed. Maybe the server stopped?");
            }
            if (isWhole(connection.answer)) {
                took[answers++] = System.nanoTime() - connection.asked;
                bytes = connection.answer.position();
                ask(channel, connection);
            }
        }

        /** Whether all of an answer has come in; its head tells how long its body is, or that it comes in chunks. */
        @SuppressWarnings("ByteBufferBackingArray") // allocated here, with an array of its own from its beginning on
        private static boolean isWhole(ByteBuffer answer) throws IOException {
            String head = new String(answer.array(), 0, Math.min(answer.position(), 1024), US_ASCII);
            int end = head.indexOf("\r\n\r\n");
            if (end < 0) {
                return false;
            }
            if (!head.startsWith("HTTP/1.1 200")) {
                throw new IOException("Viewers are answered '%s'. Maybe the pages were not built?"
                        .formatted(head.lines().findFirst().orElse("")));
            }
            String lower = head.substring(0, end).toLowerCase(Locale.ROOT);
            int length = lower.indexOf("content-length: ");
            if (length < 0) {
                return answer.position() > 5
                        && new String(answer.array(), answer.position() - 5, 5, US_ASCII).equals("0\r\n\r\n");
            }
            int from = length + "content-length: ".length();
            int to = lower.indexOf('\r', from);
            int body = Integer.parseInt(
                    lower.substring(from, to < 0 ? lower.length() : to).strip());
            return answer.position() >= end + 4 + body;
        }

        void print(String name, long seconds) {
            long[] sorted = Arrays.copyOf(took, answers);
            Arrays.sort(sorted);
            System.out.printf(
                    "%-10s %8d %12.0f %9.2f %9.2f %9.2f%n",
                    name,
                    bytes,
                    answers / (double) seconds,
                    sorted[answers / 2] / MILLION,
                    sorted[(int) (answers * 0.99)] / MILLION,
                    sorted[answers - 1] / MILLION);
        }
    }
}
