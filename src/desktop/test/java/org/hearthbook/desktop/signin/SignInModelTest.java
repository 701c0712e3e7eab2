package org.hearthbook.desktop.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.signin.SignInModel.State;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class SignInModelTest {

    @TempDir Path folder;
    private final List<OpenBook> opened = new ArrayList<>();

    @Test
    void theOnlyCarerIsAskedAtOnceAndLetIn() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var model = door(evening);

            assertInstanceOf(State.Asking.class, model.state().get());
            model.tryIt();
            assertEquals("Type your passphrase.", model.secret().problem().get());
            model.secret().words().set(Evening.WORDS);
            model.tryIt();

            assertEquals(evening.book().me(), opened.getFirst().me());
            assertEquals("", model.secret().words().get());
            opened.getFirst().close();
        }
    }

    @Test
    void aForgottenPassphraseIsReplacedWithTheCodeOnPaper() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var code = BookKeys.newRecoveryCode(Desk.real());
            var groups = code.inGroups();
            Evening.must(
                    evening.book().keys().changeRecoveryCode(Passphrase.of(Evening.WORDS), code));
            var model = door(evening);
            model.forgot(evening.closedBook().people().getFirst());
            model.secret().words().set(groups.substring(0, 38) + "U");
            model.tryIt();
            assertTrue(model.secret().problem().get().contains("group 8"));

            model.secret().words().set(groups.toLowerCase(Locale.ROOT));
            model.tryIt();
            var forgotten = assertInstanceOf(State.ChoosingNew.class, model.state().get());
            var chosen = forgotten.who().chosen();
            assertFalse(model.takeNew());
            chosen.once().words().set("three wet dogs upstairs");
            chosen.again().words().set("three wet dogs upstairs");
            assertTrue(model.takeNew());

            assertEquals(1, opened.size());
            opened.getFirst().close();
        }
    }

    @Test
    void manyWrongTriesMeanAWaitThatIsCountedDown() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var model = door(evening);
            for (var tried = 0; tried < 9; tried++) {
                if (!(model.state().get() instanceof State.Asking)) {
                    break;
                }
                model.secret().words().set("not the right words " + tried);
                model.tryIt();
            }

            var waiting = assertInstanceOf(State.Waiting.class, model.state().get());
            for (var second = 0; second < waiting.seconds(); second++) {
                model.tick();
            }
            assertInstanceOf(State.Asking.class, model.state().get());
            assertEquals(List.of(), opened);
        }
    }

    private SignInModel door(Evening evening) {
        return new SignInModel(evening.closedBook(), Background.none(), opened::add, "");
    }
}
