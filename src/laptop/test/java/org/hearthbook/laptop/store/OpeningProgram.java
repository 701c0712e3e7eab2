package org.hearthbook.laptop.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A program that opens and closes a book when it is told to. Run by tests in a process of its own.
final class OpeningProgram {

    private OpeningProgram() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Opening opening = new Opening.NotABook();
        for (var word = told.readLine(); word != null; word = told.readLine()) {
            if (word.equals("open")) {
                opening = Vault.open(folder, KitchenLaptop.surroundings());
            } else if (opening instanceof Opening.Opened(var vault)) {
                vault.close();
                opening = new Opening.NotABook();
            }
            System.out.println(opening.getClass().getSimpleName());
        }
    }
}
