package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads from and writes to.
 *
 * @param err also takes the progress of long work
 * @param live whether somebody watches, so that a line may be written over
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean live) {

    /** This process's own, in UTF-8. */
    static Terminal system() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Ansi.AUTO.enabled());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), true, UTF_8);
    }
}
