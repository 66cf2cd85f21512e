package com.surefoot.web.standin;

/** What a stand-in refuses; each says it in its supplier's own words. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    /**
     * A refusal.
     *
     * @param status of the HTTP answer
     * @param code what the supplier's machines know it by
     */
    public RefusedException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
