package org.hearthbook.service.http;

/// One thing that can be asked of the service.
///
/// @param path with names in braces for what differs
record Route(String method, String path, Access access, Answering answering) {

    /// Answers what came in; may decline, and then nothing was done.
    interface Answering {
        void answer(Asked asked);
    }
}
