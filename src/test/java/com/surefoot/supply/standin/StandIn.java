package com.surefoot.supply.standin;

import com.surefoot.supply.http.Bounds;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Plays a supplier on a port of this machine: it answers by path what it was told to, byte by byte, and remembers what it
 * was asked. It speaks over plain sockets, since a server library takes care never to send what is wrong.
 */
public final class StandIn implements AutoCloseable {

    /** Patient, since a test may run beside much else. */
    private static final Bounds PATIENT =
            new Bounds(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), 1 << 20);

    private static final Bounds IMPATIENT =
            new Bounds(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2), 1 << 20);

    private final ServerSocket door;
    private final Bounds bounds;
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final Map<Said, Reply> bySaid = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Function<Received, Reply> otherwise = call -> Reply.status(404);

    /** A call, and words in its body. */
    private record Said(String path, String words) {

        boolean isSaidBy(Received call) {
            return call.path().equals(path) && call.body().contains(words);
        }
    }

    private StandIn(ServerSocket door, Bounds bounds) {
        this.door = door;
        this.bounds = bounds;
    }

    public static StandIn start() {
        return start(PATIENT);
    }

    /** One who is waited for no longer than a second or two, for those who keep callers waiting. */
    public static StandIn impatientlyWaitedFor() {
        return start(IMPATIENT);
    }

    private static StandIn start(Bounds bounds) {
        try {
            StandIn started = new StandIn(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), bounds);
            inBackground(started::welcome);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its base URL. */
    public URI url() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** Settings under which it is asked. */
    public SupplierSettings settings(String name) {
        return SupplierSettings.of(name, url()).withBounds(bounds);
    }

    /** A client that asks it, and waits by that time. */
    public SupplierClient client(String name, FakeTime time) {
        return new SupplierClient(settings(name), time, time, new SimpleMeterRegistry());
    }

    /**
     * Says what it answers from now on.
     *
     * @param path as {@code /rates}, or with a query where that matters
     * @param inTurn one after the other, the last one again and again
     */
    public StandIn answer(String path, Reply... inTurn) {
        replies.put(path, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    /** Says what it answers from now on to calls of a path that have some words in their body. */
    public StandIn answerTo(String path, String words, Reply reply) {
        bySaid.put(new Said(path, words), reply);
        return this;
    }

    /** Says how it answers from now on whatever else it is asked, by what that is. */
    public StandIn answerAll(Function<Received, Reply> how) {
        otherwise = how;
        return this;
    }

    /** What it was asked so far, the first first. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                open.add(caller);
                inBackground(() -> serve(caller));
            } catch (IOException e) {
                // it was closed; so ends the loop
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            Optional<Received> call = Received.read(caller.getInputStream());
            while (call.isPresent()) {
                received.add(call.get());
                if (!next(call.get()).send(caller, call.get())) {
                    return;
                }
                call = Received.read(caller.getInputStream());
            }
        } catch (IOException e) {
            // the caller hung up, as is its right
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(caller);
        }
    }

    private Reply next(Received call) {
        Optional<Reply> said = bySaid.entrySet().stream()
                .filter(one -> one.getKey().isSaidBy(call))
                .map(Map.Entry::getValue)
                .findFirst();
        return said.orElseGet(() -> nextInTurn(call));
    }

    private Reply nextInTurn(Received call) {
        Deque<Reply> turn = replies.getOrDefault(call.target(), replies.getOrDefault(call.path(), new ArrayDeque<>()));
        synchronized (turn) {
            if (turn.isEmpty()) {
                return otherwise.apply(call);
            }
            return turn.size() > 1 ? turn.removeFirst() : turn.getFirst();
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    /** Hangs up on everybody. */
    @Override
    public void close() {
        try {
            door.close();
            for (Socket caller : open) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
