package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.Joining;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.EnrolmentCode;

import java.util.UUID;

/// Makes one person's book on this laptop known to the fostering service. Ask the same one again
/// after a failure: the service may have heard the first time, and knows it by its key.
public final class Enroller {

    /// Someone who has no book on this laptop yet.
    ///
    /// @param signInName how the sign-in screen is to call them; empty for their first name
    public record Newcomer(String signInName, Passphrase passphrase, RecoveryCode recovery) {}

    /// What to make of the service's reply.
    private interface Taking {
        Enrolling take(Enrolment.Reply reply);
    }

    private static final int TRIES = 3;
    private static final int LONGEST_NAME = 80;

    private final Desk desk;
    private final Courier.Way way;
    private final LaptopKey key;

    public Enroller(Desk desk) {
        this(desk, Courier.Way.ofThisComputer());
    }

    Enroller(Desk desk, Courier.Way way) {
        this.desk = desk;
        this.way = way;
        key = LaptopKey.random(desk.random());
    }

    /// Enrols the person who is signed in to `book`, which keeps its ids and all that is in it.
    public Enrolling enrol(OpenBook book, ServiceAddress address, String code) {
        return enrol(
                address,
                new Enrolment.Request(
                        code, book.bookcase().laptop(), book.household().id(), book.me()),
                reply -> taken(book, address, reply));
    }

    /// Enrols somebody on a laptop that nobody has a book on.
    public Enrolling enrol(Book book, ServiceAddress address, String code, Newcomer newcomer) {
        return enrol(
                address,
                new Enrolment.Request(code, book.laptop(), null, null),
                reply -> joined(book, address, reply, newcomer));
    }

    private Enrolling enrol(ServiceAddress address, Enrolment.Request request, Taking taking) {
        if (EnrolmentCode.read(request.code()).isEmpty()) {
            return new Enrolling.CodeMistyped();
        }
        return switch (asked(address, request)) {
            case Answer.Got<Enrolment.Reply>(var reply) -> taking.take(reply);
            case Answer.Refused<Enrolment.Reply> refused -> refused(refused);
            case Answer.Failed<Enrolment.Reply>(var because) -> failed(because);
        };
    }

    /// A reply that was lost on the way is given again to the same key.
    private Answer<Enrolment.Reply> asked(ServiceAddress address, Enrolment.Request request) {
        try (var link = new HttpLink(address, way, key, desk)) {
            var answer = link.enrol(request);
            for (var tries = 1; tries < TRIES && isCut(answer); tries++) {
                answer = link.enrol(request);
            }
            return answer;
        }
    }

    private static boolean isCut(Answer<Enrolment.Reply> answer) {
        return answer.isCut() && !Thread.currentThread().isInterrupted();
    }

    private Enrolling taken(OpenBook book, ServiceAddress address, Enrolment.Reply reply) {
        var isOurs = has(reply, book.household().id());
        if (!reply.person().equals(book.me()) || !isOurs) {
            return new Enrolling.AnotherBook();
        }
        var membership = Membership.of(address, reply, key);
        var kept = membership.keepIn(book.bookcase());
        if (!kept.isSaved()) {
            return new Enrolling.NotKept(kept.words());
        }
        reply.households().forEach(it -> book.bookcase().begin(it.household()));
        return new Enrolling.Enrolled(book, membership);
    }

    private static boolean has(Enrolment.Reply reply, UUID household) {
        return reply.households().stream().anyMatch(it -> it.household().equals(household));
    }

    private Enrolling joined(
            Book book, ServiceAddress address, Enrolment.Reply reply, Newcomer newcomer) {
        var membership = Membership.of(address, reply, key);
        var joining =
                new Joining(
                        reply.person(),
                        signInName(newcomer.signInName(), reply.name()),
                        reply.households().stream().map(Enrolment.InScope::household).toList(),
                        membership.kept());
        return switch (book.join(joining, newcomer.passphrase(), newcomer.recovery())) {
            case SignIn.NotFilled(var open) -> new Enrolling.Enrolled(open, membership);
            case SignIn.SignedIn(var open) -> new Enrolling.Enrolled(open, membership);
            case SignIn.NotPossible(var words) -> new Enrolling.NotKept(words);
            case SignIn.Wrong _, SignIn.TooSoon _ -> new Enrolling.UpdateNeeded();
        };
    }

    private static String signInName(String chosen, String name) {
        var first = chosen.isBlank() ? name.strip().replaceFirst("\\s.*", "") : chosen.strip();
        return first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME) : first;
    }

    private static Enrolling refused(Answer.Refused<Enrolment.Reply> refused) {
        return switch (refused.problem().code()) {
            case "code-wrong" -> new Enrolling.CodeWrong();
            case "another-book" -> new Enrolling.AnotherBook();
            default -> failed(refused.meaning());
        };
    }

    private static Enrolling failed(Failure because) {
        return switch (because) {
            case Failure.NoConnection(), Failure.CutOff() -> new Enrolling.NoConnection();
            case Failure.SomeoneElse() -> new Enrolling.SomeoneElse();
            case Failure.NotTrusted(var why) -> new Enrolling.NotTrusted(why);
            case Failure.Busy(var wait) -> new Enrolling.TooManyTries(wait);
            case Failure.Revoked(), Failure.NotEnrolled() -> new Enrolling.CodeWrong();
            case Failure.NotUnderstood(), Failure.TooLarge() -> new Enrolling.UpdateNeeded();
            case Failure.ServiceTrouble() -> new Enrolling.ServiceTrouble();
        };
    }
}
