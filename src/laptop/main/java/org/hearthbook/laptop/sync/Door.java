package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Problem;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;

/// The way in to the service: adds to each request the proof and the token that it needs, and
/// repeats it once when the service asks for a newer nonce or token.
final class Door implements AutoCloseable {

    private static final String NONCE = "DPoP-Nonce";
    private static final String CHALLENGE = "WWW-Authenticate";

    private final Courier courier;
    private final LaptopKey key;
    private final Desk desk;
    private final Tokens tokens;
    private volatile @Nullable String nonce;
    private volatile ContentCoding coding = ContentCoding.GZIP;

    Door(Courier courier, LaptopKey key, Desk desk) {
        this.courier = courier;
        this.key = key;
        this.desk = desk;
        tokens = new Tokens(desk.nanoTime());
    }

    /// With a proof that this laptop holds its key.
    Answer<Heard.Spoke> proved(Ask ask) {
        return answer(withProof(ask, null));
    }

    /// With a proof and a token.
    Answer<Heard.Spoke> authorised(Ask ask) {
        return tokens.current(this::token).then(token -> authorised(ask, token));
    }

    private Answer<Heard.Spoke> authorised(Ask ask, String token) {
        var first = answer(withProof(ask, token));
        if (!isStale(first)) {
            return first;
        }
        tokens.forget(token);
        return tokens.current(this::token).then(fresh -> answer(withProof(ask, fresh)));
    }

    private static boolean isStale(Answer<Heard.Spoke> answer) {
        return answer instanceof Answer.Refused<Heard.Spoke>(var problem, _)
                && problem.status() == Status.NOT_PROVED
                && !problem.code().equals("not-enrolled");
    }

    private Answer<Enrolment.Token> token() {
        return proved(Ask.of("POST", "/v1/tokens")).then(it -> read(it, Enrolment.Token.class));
    }

    private Heard withProof(Ask ask, @Nullable String token) {
        var first = once(ask, token);
        return wantsNonce(first) ? once(ask, token) : first;
    }

    private Heard once(Ask ask, @Nullable String token) {
        var about = new LaptopKey.About(ask.method(), courier.uri(ask), nonce, token);
        var proofs = new HashMap<String, String>();
        proofs.put("DPoP", key.prove(about, desk.clock(), desk.random()));
        if (token != null) {
            proofs.put("Authorization", "DPoP " + token);
        }
        return spoken(courier.send(ask, proofs));
    }

    /// How requests are best packed, for all that the service said.
    ContentCoding coding() {
        return coding;
    }

    private Heard spoken(Heard heard) {
        if (heard instanceof Heard.Spoke spoke) {
            if (!spoke.header(NONCE).isEmpty()) {
                nonce = spoke.header(NONCE);
            }
            coding = ContentCoding.bestOf(spoke.header(Courier.ACCEPTS)).orElse(coding(spoke));
        }
        return heard;
    }

    /// Whoever cannot unpack what came and does not say what else, is sent what everybody knows.
    private ContentCoding coding(Heard.Spoke spoke) {
        return spoke.status() == Status.NOT_UNPACKED ? ContentCoding.GZIP : coding;
    }

    private static boolean wantsNonce(Heard heard) {
        return heard instanceof Heard.Spoke spoke
                && spoke.status() == Status.NOT_PROVED
                && spoke.header(CHALLENGE).contains("use_dpop_nonce");
    }

    private static Answer<Heard.Spoke> answer(Heard heard) {
        return switch (heard) {
            case Heard.Silent(var because) -> new Answer.Failed<>(because);
            case Heard.Spoke spoke -> spoke.isGood() ? new Answer.Got<>(spoke) : refused(spoke);
        };
    }

    private static Answer<Heard.Spoke> refused(Heard.Spoke spoke) {
        var wait = RetryAfter.of(spoke).orElse(null);
        return new Answer.Refused<>(problem(spoke), wait);
    }

    /// What the body says, under the status that really came.
    private static Problem problem(Heard.Spoke spoke) {
        try {
            var said = Wire.read(spoke.body(), Problem.class);
            return new Problem(said.type(), said.title(), spoke.status(), said.detail());
        } catch (Wire.NotUnderstood _) {
            return Problem.of(spoke.status(), "unnamed", "");
        }
    }

    /// The message in a good answer.
    static <T> Answer<T> read(Heard.Spoke spoke, Class<T> type) {
        try {
            return new Answer.Got<>(Wire.read(spoke.body(), type));
        } catch (Wire.NotUnderstood _) {
            return new Answer.Failed<>(new Failure.NotUnderstood());
        }
    }

    @Override
    public void close() {
        courier.close();
    }
}
