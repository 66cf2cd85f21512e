package com.surefoot.bench.orienteering;

/** Solvers that only the bench profile brings. */
final class Rivals {

    private Rivals() {}

    /**
     * OR-Tools' routing library.
     *
     * @throws IllegalStateException if it is not there
     */
    static RouteSolver orTools() {
        try {
            return Class.forName("com.surefoot.bench.orienteering.OrToolsSolver")
                    .asSubclass(RouteSolver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("OR-Tools is not here. Maybe run with the profile 'bench'?", e);
        }
    }
}
