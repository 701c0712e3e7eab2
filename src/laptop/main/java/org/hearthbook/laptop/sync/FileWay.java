package org.hearthbook.laptop.sync;

import java.util.UUID;
import java.util.function.Function;

/// The way that a file takes to the service.
///
/// @param begins the path at which it is announced
/// @param goesOn the path under which its bytes go, by the upload's id
/// @param asking sends a request with the proofs that the service wants there
record FileWay(String begins, String goesOn, Function<Ask, Answer<Heard.Spoke>> asking) {

    /// As long as this laptop is enrolled.
    static FileWay enrolled(Door door, UUID household) {
        var here = "/v1/households/" + household;
        return new FileWay(here + "/files", here + "/uploads/", door::authorised);
    }

    /// Once it is revoked: only what a change in the service's log speaks of as `file`.
    static FileWay revoked(Door door, UUID household, UUID file) {
        var here = "/v1/households/" + household + "/hand-overs/" + file;
        return new FileWay(here, here + "/", door::proved);
    }
}
