package com.surefoot.refresh;

import java.time.Duration;
import java.util.UUID;

/** Which servers share a database, and with it the quotas of suppliers. */
public interface Servers {

    /**
     * A server among the others that are there.
     *
     * @param number from 0
     * @param servers how many there are, this one included
     */
    record Turn(int number, int servers) {

        public Turn {
            if (number < 0 || number >= servers) {
                throw new IllegalArgumentException(
                        "Server %d of %d is none. Maybe count from 0?".formatted(number, servers));
            }
        }

        /** This server's part of what all may do together; the parts of all add up to it. */
        public int of(int all) {
            return all / servers + (number < all % servers ? 1 : 0);
        }
    }

    /**
     * Says that a server is there.
     *
     * @param alive for how long one that says nothing is taken to be there, by the database's clock
     */
    Turn stay(UUID server, Duration alive);

    /** Says that a server is there no more. */
    void leave(UUID server);
}
