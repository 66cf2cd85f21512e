package com.surefoot.evidence;

import java.time.Instant;
import java.util.Map;

/** When the sources of the catalogue were last taken in. Whatever the catalogue has from a source was seen then. */
public interface Sources {

    /** When each source was imported, by its id; one that was imported before this was kept is not in it. */
    Map<String, Instant> listImported();
}
