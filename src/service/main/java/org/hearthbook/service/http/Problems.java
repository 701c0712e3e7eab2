package org.hearthbook.service.http;

import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.Problem;

import java.util.Map;

/// Every problem that the door itself can have with a request. None of them says anything about a
/// person or about what is kept.
final class Problems {

    private static final String CHALLENGE = "WWW-Authenticate";

    private Problems() {}

    static Declined badProof(String detail) {
        var problem = Problem.of(401, "bad-proof", "The proof of the key does not hold");
        return new Declined(with(problem, detail), challenge("invalid_dpop_proof"));
    }

    /// Asks for a proof with the nonce that goes out with this very answer.
    static Declined useNonce() {
        var problem = Problem.of(401, "use-nonce", "Make a proof with the new nonce");
        return new Declined(problem, challenge("use_dpop_nonce"));
    }

    static Declined badToken() {
        var problem = Problem.of(401, "bad-token", "Get a new token");
        return new Declined(problem, challenge("invalid_token"));
    }

    static Declined notEnrolled() {
        var problem = Problem.of(401, "not-enrolled", "This key is not enrolled");
        return new Declined(problem, challenge("invalid_token"));
    }

    static Declined revoked() {
        return new Declined(Problem.of(403, "revoked", "This laptop was revoked"));
    }

    static Declined codeWrong() {
        return new Declined(Problem.of(403, "code-wrong", "This code does not count"));
    }

    static Declined anotherBook() {
        return new Declined(Problem.of(409, "another-book", "There is another book already"));
    }

    static Declined notFound() {
        return new Declined(Problem.of(404, "not-found", "There is nothing here"));
    }

    static Declined notAllowed(String methods) {
        var problem = Problem.of(405, "not-allowed", "This cannot be done here");
        return new Declined(problem, Map.of("Allow", methods));
    }

    static Declined notUnderstood(String detail) {
        var problem = Problem.of(400, "not-understood", "The request cannot be understood");
        return new Declined(with(problem, detail));
    }

    static Declined tooLarge() {
        return new Declined(Problem.of(413, "too-large", "The request is too large"));
    }

    /// All of a file has come, and it is not what it was said to be.
    static Declined hashMismatch() {
        return new Declined(Problem.of(460, "hash-mismatch", "The file came out different"));
    }

    static Declined offsetMismatch(long reached) {
        var problem = Problem.of(409, "offset-mismatch", "The file has come elsewhere");
        return new Declined(problem, Map.of("Upload-Offset", Long.toString(reached)));
    }

    static Declined noRoom() {
        return new Declined(Problem.of(507, "no-room", "The household holds all that it may"));
    }

    static Declined wrongType() {
        return new Declined(Problem.of(415, "not-understood", "This is not a part of a file"));
    }

    static Declined otherTus() {
        var problem = Problem.of(412, "not-understood", "Files travel by tus 1.0.0 here");
        return new Declined(problem, Map.of("Tus-Version", "1.0.0"));
    }

    static Declined noSuchRange(long size) {
        var problem = Problem.of(416, "not-understood", "The file has no such part");
        return new Declined(problem, Map.of("Content-Range", "bytes */" + size));
    }

    static Declined unknownEncoding() {
        var problem = Problem.of(415, "unknown-encoding", "It cannot be unpacked here");
        return new Declined(problem, Map.of("Accept-Encoding", ContentCoding.accepted()));
    }

    static Declined tooManyRequests(long seconds) {
        var problem = Problem.of(429, "too-many-requests", "Wait before the next request");
        return new Declined(problem, Map.of("Retry-After", Long.toString(seconds)));
    }

    static Declined notReady() {
        return new Declined(Problem.of(503, "not-ready", "The service cannot work just now"));
    }

    /// For what is found wrong before any route is reached.
    static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> notFound().problem();
            case 413 -> tooLarge().problem();
            default ->
                    status < 500
                            ? Problem.of(status, "not-understood", "This is not a request")
                            : trouble();
        };
    }

    static Problem trouble() {
        return Problem.of(500, "service-trouble", "The service has trouble; nothing was kept");
    }

    private static Map<String, String> challenge(String error) {
        return Map.of(CHALLENGE, "DPoP error=\"" + error + "\", algs=\"ES256\"");
    }

    private static Problem with(Problem problem, String detail) {
        return new Problem(problem.type(), problem.title(), problem.status(), detail);
    }
}
