package com.surefoot.supply.standin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What a stand-in answers, and how badly. */
public final class Reply {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Manners manners;

    private Reply(int status, Map<String, String> headers, byte[] body, Manners manners) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.manners = manners;
    }

    /** Status 200 and a text in UTF-8. */
    public static Reply ok(String text) {
        return ok(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply ok(byte[] body) {
        return new Reply(200, Map.of(), body.clone(), Manners.GOOD);
    }

    /** A status without a body. */
    public static Reply status(int status) {
        return new Reply(status, Map.of(), new byte[0], Manners.GOOD);
    }

    /** Status 302 and where to go instead. */
    public static Reply sendingOn(String location) {
        return status(302).with("Location", location);
    }

    /** Bytes that need not be HTTP at all, after which it hangs up. */
    public static Reply raw(String bytes) {
        return new Reply(0, Map.of(), bytes.getBytes(StandardCharsets.ISO_8859_1), Manners.GOOD);
    }

    /** The connection is reset before anything is said. */
    public static Reply reset() {
        return raw("").resetAfter(0);
    }

    /** Nothing is ever said, and the line is held. */
    public static Reply silence() {
        return ok("").after(Duration.ofDays(1));
    }

    public Reply withStatus(int other) {
        return new Reply(other, headers, body, manners);
    }

    /** With a header; {@code ETag} and {@code Last-Modified} make it answer 304 to who has that version. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, manners);
    }

    /** In a charset, which it need not be true to: see {@link #with}. */
    public Reply in(Charset charset) {
        return new Reply(status, headers, new String(body, StandardCharsets.UTF_8).getBytes(charset), manners);
    }

    public Reply gzipped() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply(status, headers, packed.toByteArray(), manners).with("Content-Encoding", "gzip");
    }

    /** Says nothing at all at first. */
    public Reply after(Duration silence) {
        return new Reply(
                status,
                headers,
                body,
                new Manners(silence, manners.gap(), manners.most(), manners.reset(), manners.hold()));
    }

    /** Sends the body byte by byte, with a pause after each. */
    public Reply trickling(Duration gap) {
        return new Reply(
                status,
                headers,
                body,
                new Manners(manners.silence(), gap, manners.most(), manners.reset(), manners.hold()));
    }

    /** Promises all of the body, sends so many bytes of it and hangs up. */
    public Reply cutAfter(int bytes) {
        return new Reply(
                status, headers, body, new Manners(manners.silence(), manners.gap(), bytes, false, Duration.ZERO));
    }

    /** The same, and the connection is reset. */
    public Reply resetAfter(int bytes) {
        return new Reply(
                status, headers, body, new Manners(manners.silence(), manners.gap(), bytes, true, Duration.ZERO));
    }

    /** Promises all of the body, sends so many bytes of it, and then nothing more, while the line is held. */
    public Reply holdingAfter(int bytes) {
        return new Reply(
                status, headers, body, new Manners(manners.silence(), manners.gap(), bytes, false, Duration.ofDays(1)));
    }

    /** How long its body is, in bytes. */
    public int length() {
        return body.length;
    }

    /** Returns whether the connection may be used again. */
    boolean send(Socket caller, Received call) throws IOException, InterruptedException {
        manners.beSilent();
        if (knows(call)) {
            caller.getOutputStream().write(head(304, 0));
            return true;
        }
        OutputStream out = caller.getOutputStream();
        if (status > 0) {
            out.write(head(status, body.length));
        }
        return manners.send(caller, body) && status > 0;
    }

    private boolean knows(Received call) {
        return headers.containsKey("ETag")
                ? headers.get("ETag").equals(call.headers().get("If-None-Match"))
                : headers.containsKey("Last-Modified")
                        && headers.get("Last-Modified").equals(call.headers().get("If-Modified-Since"));
    }

    private byte[] head(int code, int length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 %d So\r\n".formatted(code));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (code != 304) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
