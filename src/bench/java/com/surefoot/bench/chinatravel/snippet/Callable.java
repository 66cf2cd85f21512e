package com.surefoot.bench.chinatravel.snippet;

import java.util.List;
import java.util.Map;

/** A function a snippet may call. */
@FunctionalInterface
public interface Callable {

    /**
     * Calls it.
     *
     * @param arguments by position
     * @param named by keyword
     * @throws SnippetFailure where Python would raise
     */
    Object call(List<Object> arguments, Map<String, Object> named);
}
