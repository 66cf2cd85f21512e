package com.surefoot.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine that can be cut, with all that runs over it. */
final class Cable implements AutoCloseable {

    private final ServerSocket end;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Cable(ServerSocket end, int server) {
        this.end = end;
        this.server = server;
    }

    static Cable to(int server) {
        try {
            Cable cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            run(cable::accept);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server is reached over this. */
    int port() {
        return end.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Cable::close);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        try {
            while (!end.isClosed()) {
                Socket near = end.accept();
                if (cut) {
                    close(near);
                } else {
                    connect(near, new Socket(InetAddress.getLoopbackAddress(), server));
                }
            }
        } catch (IOException e) {
            cut(); // it was closed, or the server is
        }
    }

    private void connect(Socket near, Socket far) {
        open.add(near);
        open.add(far);
        run(() -> carry(near, far));
        run(() -> carry(far, near));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            close(to); // it was cut
        } finally {
            open.remove(from);
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        end.close();
        cut();
    }
}
