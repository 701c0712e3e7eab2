package org.hearthbook.laptop.sync;

/// The HTTP status codes that decide something here.
final class Status {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int NO_CONTENT = 204;
    static final int PARTIAL = 206;
    static final int REDIRECT = 300;
    static final int NOT_MODIFIED = 304;
    static final int REFUSED = 400;
    static final int NOT_PROVED = 401;
    static final int PROXY_ASKS = 407;
    static final int TOO_LARGE = 413;
    static final int NOT_UNPACKED = 415;
    static final int TOO_MANY = 429;
    static final int TROUBLE = 500;
    static final int BAD_GATEWAY = 502;
    static final int UNAVAILABLE = 503;
    static final int GATEWAY_TIMEOUT = 504;

    private Status() {}
}
