package com.surefoot.bench.air;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** Thousands of overlays that listen, in one thread: each tells when it had the last byte of each change. */
final class Listeners implements Runnable, AutoCloseable {

    private static final byte[] CHANGED = "\nevent: changed\n".getBytes(US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicLongArray times;
    private volatile boolean closed;

    /** How far one of them is in the event that comes in. */
    private static final class Line {
        private boolean opened;
        private int matched;
        private boolean changed;
        private byte last;
    }

    Listeners(Aired server, int count) throws IOException {
        times = new AtomicLongArray(count);
        byte[] request = "GET /v1/overlays/%s/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(server.overlay())
                .getBytes(US_ASCII);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(server.address());
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Line());
        }
    }

    /** How many have heard the snapshot. */
    int opened() {
        return opened.get();
    }

    /** How many have heard a change since this was asked for the last time to begin anew. */
    int heard() {
        return heard.get();
    }

    void begin() {
        heard.set(0);
    }

    /** When each had heard it. */
    long[] times() {
        long[] all = new long[heard.get()];
        for (int i = 0; i < all.length; i++) {
            all[i] = times.get(i);
        }
        return all;
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                selector.select(this::read, 100);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A listener broke off. Maybe there are too few file descriptors?", e);
        }
    }

    private void read(SelectionKey key) {
        buffer.clear();
        try {
            if (((SocketChannel) key.channel()).read(buffer) < 0) {
                throw new IllegalStateException("A stream ended. Maybe the server did?");
            }
        } catch (IOException e) {
            throw new IllegalStateException("A stream broke off. Maybe the server did?", e);
        }
        buffer.flip();
        Line line = (Line) key.attachment();
        while (buffer.hasRemaining()) {
            take(line, buffer.get());
        }
    }

    private void take(Line line, byte next) {
        if (next == '\n' && line.last == '\n') {
            end(line);
        }
        line.matched = next == CHANGED[line.matched] ? line.matched + 1 : next == CHANGED[0] ? 1 : 0;
        if (line.matched == CHANGED.length) {
            line.changed = true;
            line.matched = 1;
        }
        line.last = next;
    }

    private void end(Line line) {
        if (line.changed) {
            times.set(heard.get(), System.nanoTime());
            heard.incrementAndGet();
        } else if (!line.opened) {
            line.opened = true;
            opened.incrementAndGet();
        }
        line.changed = false;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
    }
}
