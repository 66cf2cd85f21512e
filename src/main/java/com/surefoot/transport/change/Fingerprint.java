package com.surefoot.transport.change;

/**
 * A number of 64 bits that stands for what was put into it, so that a timetable of a million calls is compared without
 * being held. Among a hundred thousand trips, two that differ have the same one in one of three billion timetables.
 */
final class Fingerprint {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long value = BASIS;

    Fingerprint with(String text) {
        long hash = BASIS; // FNV-1a, sixteen bits at a time
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return with(hash ^ text.length());
    }

    Fingerprint with(long number) {
        long mixed = (value ^ number) * GOLDEN;
        value = mixed ^ (mixed >>> 32);
        return this;
    }

    long value() {
        return value;
    }
}
