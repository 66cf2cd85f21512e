package com.surefoot.supply.standin;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;

/**
 * How a stand-in behaves while it answers.
 *
 * @param silence before the first byte
 * @param gap after each byte of the body
 * @param most bytes of the body that are sent before it hangs up
 * @param reset whether it then resets the connection
 * @param hold for how long it says nothing more before it hangs up
 */
record Manners(Duration silence, Duration gap, int most, boolean reset, Duration hold) {

    static final Manners GOOD = new Manners(Duration.ZERO, Duration.ZERO, Integer.MAX_VALUE, false, Duration.ZERO);

    void beSilent() throws InterruptedException {
        Thread.sleep(silence.toMillis());
    }

    /** Returns whether all of it was sent. */
    boolean send(Socket caller, byte[] body) throws IOException, InterruptedException {
        OutputStream out = caller.getOutputStream();
        int length = Math.min(most, body.length);
        if (gap.isZero()) {
            out.write(body, 0, length);
        } else {
            for (int i = 0; i < length; i++) {
                out.write(body[i]);
                out.flush();
                Thread.sleep(gap.toMillis());
            }
        }
        out.flush();
        Thread.sleep(hold.toMillis());
        if (reset) {
            // closing without lingering is what makes it a reset
            caller.setSoLinger(true, 0);
        }
        return most > body.length;
    }
}
