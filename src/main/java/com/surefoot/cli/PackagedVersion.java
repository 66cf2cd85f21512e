package com.surefoot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Surefoot's version, from what Maven writes into the jar. */
final class PackagedVersion implements IVersionProvider {

    private static final String RESOURCE = "/META-INF/maven/com.surefoot/surefoot/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = PackagedVersion.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"surefoot " + properties.getProperty("version", "(not packaged)")};
    }
}
