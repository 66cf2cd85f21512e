package com.surefoot.refresh;

import java.util.List;

/** Who asks each supplier again. They do not wait for each other. */
public record Refreshers(List<Refresher> all) {

    public Refreshers {
        all = List.copyOf(all);
    }
}
