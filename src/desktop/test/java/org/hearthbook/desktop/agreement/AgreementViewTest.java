package org.hearthbook.desktop.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class AgreementViewTest {

    @TempDir Path folder;

    @Test
    void isReadToItsEndByKeyboardAndSigned() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            try (var screen = Screen.show(() -> new AgreementView(evening.sitting()))) {
                screen.picture("agreement-letter");
                assertEquals(List.of(), screen.faults());
                assertTrue(screen.find(Button.class, "have-read").isDisabled());
                screen.inside(() -> screen.find(javafx.scene.Node.class, "letter").requestFocus());
                screen.type(KeyCode.END);
                screen.picture("agreement-end");
                assertFalse(screen.find(Button.class, "have-read").isDisabled());
                screen.press("have-read").picture("agreement-sign");
                assertEquals(List.of(), screen.faults());
                screen.press("sign").picture("agreement-sign-amiss");
                screen.press("signing-pad-other").write("signing-name", "");
                screen.write("signing-passphrase", "purple kettle on the hop");
                screen.write("signing-name", "").press("sign");
                screen.picture("agreement-sign-amiss-2");
            }
            for (var look : List.of(new Look(Theme.DARK, 100), Screen.DAY_LARGE)) {
                var name = look.theme().name() + look.textPercent();
                try (var screen =
                        Screen.show(look, 1000, 800, () -> new AgreementView(evening.sitting()))) {
                    screen.picture("agreement-sign-" + name);
                    assertEquals(List.of(), screen.faults(), name);
                }
            }
            signsAndKeepsACopy(evening);
        }
    }

    private void signsAndKeepsACopy(Evening evening) {
        var place = folder.resolve("my copy.pdf");
        var opened = new ArrayList<Path>();
        try (var screen =
                Screen.show(() ->
                        new AgreementView(
                                evening.sitting(), (_, _) -> Optional.of(place), opened::add))) {
            screen.press("signing-pad-other").write("signing-name", "");
            screen.inside(() -> typedName(screen).setText("Amara Example"));
            screen.write("signing-passphrase", "purple kettle on the hop").press("sign");
            assertTrue(screen.words("signing-passphrase-error").contains("not your passphrase"));
            screen.picture("agreement-wrong-passphrase");
            screen.inside(() ->
                    screen.find(PasswordField.class, "signing-passphrase").setText(Evening.WORDS));
            screen.press("sign");
            assertTrue(screen.allWords().contains("Your agreement is signed"), screen.allWords());
            screen.press("copy-save").press("copy-open").picture("agreement-signed");
            assertEquals(List.of(), screen.faults());
            assertEquals(List.of(place), opened);
            assertTrue(Files.exists(place));
        }
    }

    private static TextField typedName(Screen screen) {
        return screen.find(TextField.class, "signing-pad-name");
    }
}
